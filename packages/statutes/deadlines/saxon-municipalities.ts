/** The municipalities of Saxony, by the register of 27 February 2026. Two that share a name stand here once. */
export const saxonMunicipalities: readonly string[] = (
  'Adorf/Vogtl.;Altenberg;Altmittweida;Amtsberg;Annaberg-Buchholz;Arnsdorf;Arzberg;Aue-Bad Schlema;Auerbach;' +
  'Auerbach/Vogtl.;Augustusburg;Bad Brambach;Bad Düben;Bad Elster;Bad Gottleuba-Berggießhübel;Bad Lausick;' +
  'Bad Muskau;Bad Schandau;Bahretal;Bannewitz;Bautzen;Beiersdorf;Beilrode;Belgern-Schildau;Belgershain;Bennewitz;' +
  'Bergen;Bernsdorf;Bernstadt a.d. Eigen;Bertsdorf-Hörnitz;Bischofswerda;Bobritzsch-Hilbersdorf;Bockau;Borna;' +
  'Borsdorf;Boxberg/O.L.;Brand-Erbisdorf;Brandis;Breitenbrunn/Erzgeb.;Burgstädt;Burkau;Burkhardtsdorf;Bärenstein;' +
  'Böhlen;Börnichen/Erzgeb.;Bösenbrunn;Callenberg;Cavertitz;Chemnitz;Claußnitz;Colditz;Coswig;Crimmitschau;' +
  'Crinitzberg;Crostwitz;Crottendorf;Cunewalde;Dahlen;Delitzsch;Demitz-Thumitz;Dennheritz;Deutschneudorf;' +
  'Diera-Zehren;Dippoldiswalde;Doberschau-Gaußig;Doberschütz;Dohma;Dohna;Dommitzsch;Dorfchemnitz;Dorfhain;Drebach;' +
  'Dreiheide;Dresden;Döbeln;Dürrhennersdorf;Dürrröhrsdorf-Dittersbach;Ebersbach;Ebersbach-Neugersdorf;' +
  'Ehrenfriedersdorf;Eibenstock;Eichigt;Eilenburg;Ellefeld;Elsnig;Elsterberg;Elsterheide;Elstertrebnitz;Elstra;' +
  'Elterlein;Eppendorf;Erlau;Falkenstein/Vogtl.;Flöha;Frankenberg/Sa.;Frankenthal;Frauenstein;Fraureuth;Freiberg;' +
  'Freital;Frohburg;Gablenz;Geithain;Gelenau/Erzgeb.;Geringswalde;Gersdorf;Geyer;Glashütte;Glaubitz;Glauchau;' +
  'Gohrisch;Gornau/Erzgeb.;Gornsdorf;Grimma;Groitzsch;Groß Düben;Großdubrau;Großenhain;Großharthau;' +
  'Großhartmannsdorf;Großnaundorf;Großolbersdorf;Großpostwitz/O.L.;Großpösna;Großröhrsdorf;Großrückerswalde;' +
  'Großschirma;Großschweidnitz;Großschönau;Großweitzschen;Gröditz;Grünbach;Grünhain-Beierfeld;Grünhainichen;Göda;' +
  'Görlitz;Hainewalde;Hainichen;Halsbrücke;Hartenstein;Hartha;Hartmannsdorf;Hartmannsdorf b. Kirchberg;' +
  'Hartmannsdorf-Reichenau;Haselbachtal;Heidenau;Heidersdorf;Heinsdorfergrund;Hermsdorf/Erzgeb.;Herrnhut;' +
  'Hirschfeld;Hirschstein;Hochkirch;Hohendubrau;Hohenstein-Ernstthal;Hohndorf;Hohnstein;Horka;Hoyerswerda;' +
  'Hähnichen;Jahnatal;Jahnsdorf/Erzgeb.;Jesewitz;Johanngeorgenstadt;Jonsdorf;Jöhstadt;Kamenz;Kirchberg;Kitzscher;' +
  'Klingenberg;Klingenthal;Klipphausen;Kodersdorf;Kottmar;Krauschwitz i.d. O.L.;Kreba-Neudorf;Kreischa;Kriebstein;' +
  'Krostitz;Kubschütz;Käbschütztal;Königsbrück;Königsfeld;Königshain;Königshain-Wiederau;Königstein/Sächs. Schw.;' +
  'Königswalde;Königswartha;Lampertswalde;Langenbernsdorf;Langenweißbach;Lauta;Lauter-Bernsbach;Laußig;Laußnitz;' +
  'Lawalde;Leipzig;Leisnig;Lengenfeld;Leubsdorf;Leutersdorf;Lichtenau;Lichtenberg;Lichtenberg/Erzgeb.;' +
  'Lichtenstein/Sa.;Lichtentanne;Liebschützberg;Liebstadt;Limbach;Limbach-Oberfrohna;Lohmen;Lohsa;Lommatzsch;' +
  'Lossatal;Lugau/Erzgeb.;Lunzenau;Löbau;Löbnitz;Lößnitz;Machern;Malschwitz;Marienberg;Markersdorf;Markkleeberg;' +
  'Markneukirchen;Markranstädt;Meerane;Meißen;Mildenau;Mittelherwigsdorf;Mittweida;Mockrehna;Moritzburg;Mulda/Sa.;' +
  'Muldenhammer;Mücka;Mügeln;Müglitztal;Mühlau;Mühlental;Mülsen;Naundorf;Naunhof;Nebelschütz;Neißeaue;Neschwitz;' +
  'Netzschkau;Neuensalz;Neuhausen/Erzgeb.;Neukieritzsch;Neukirch;Neukirch/Lausitz;Neukirchen/Erzgeb.;' +
  'Neukirchen/Pleiße;Neumark;Neusalza-Spremberg;Neustadt in Sachsen;Neustadt/Vogtl.;Niederau;Niederdorf;' +
  'Niederfrohna;Niederwiesa;Niederwürschnitz;Niesky;Nossen;Nünchritz;Obergurig;Oberlungwitz;Oberschöna;Oberwiera;' +
  'Oberwiesenthal;Oderwitz;Oederan;Oelsnitz/Erzgeb.;Oelsnitz/Vogtl.;Ohorn;Olbernhau;Olbersdorf;Oppach;Oschatz;' +
  'Ostritz;Ottendorf-Okrilla;Otterwisch;Oybin;Oßling;Panschwitz-Kuckau;Parthenstein;Pausa-Mühltroff;Pegau;Penig;' +
  'Pirna;Plauen;Pockau-Lengefeld;Priestewitz;Pulsnitz;Puschwitz;Pöhl;Quitzdorf am See;Rabenau;Rackwitz;Radeberg;' +
  'Radebeul;Radeburg;Radibor;Ralbitz-Rosenthal;Rammenau;Raschau-Markersbach;Rathen;Rathmannsdorf;' +
  'Rechenberg-Bienenmühle;Regis-Breitingen;Reichenbach im Vogtland;Reichenbach/O.L.;Reinhardtsdorf-Schöna;' +
  'Reinsberg;Reinsdorf;Remse;Riesa;Rietschen;Rochlitz;Rodewisch;Rosenbach;Rosenbach/Vogtl.;Rosenthal-Bielatal;' +
  'Rossau;Rothenburg/O.L.;Roßwein;Räckelwitz;Röderaue;Rötha;Sayda;Scheibenberg;Schirgiswalde-Kirschau;Schkeuditz;' +
  'Schleife;Schlettau;Schmölln-Putzkau;Schneeberg;Schwarzenberg/Erzgeb.;Schwepnitz;Schönau-Berzdorf a.d. Eigen;' +
  'Schönbach;Schönberg;Schöneck/Vogtl.;Schönfeld;Schönheide;Schönwölkau;Schöpstal;Sebnitz;Seelitz;Sehmatal;' +
  'Seiffen/Erzgeb.;Seifhennersdorf;Sohland a.d. Spree;Spreetal;St. Egidien;Stadt Wehlen;Stauchitz;Steina;Steinberg;' +
  'Steinigtwolmsdorf;Stollberg/Erzgeb.;Stolpen;Strehla;Striegistal;Struppen;Stützengrün;Tannenberg;Taucha;Taura;' +
  'Thalheim/Erzgeb.;Thallwitz;Tharandt;Thermalbad Wiesenbad;Theuma;Thiendorf;Thum;Tirpersdorf;Torgau;Trebendorf;' +
  'Trebsen/Mulde;Treuen;Triebel/Vogtl.;Trossin;Vierkirchen;Wachau;Waldenburg;Waldheim;Waldhufen;Wechselburg;' +
  'Weinböhla;Weischlitz;Weißenberg;Weißenborn/Erzgeb.;Weißkeißel;Weißwasser/O.L.;Werda;Werdau;Wermsdorf;Wiedemar;' +
  'Wildenfels;Wilkau-Haßlau;Wilsdruff;Wilthen;Wittichenau;Wolkenstein;Wurzen;Wülknitz;Zeithain;Zettlitz;Zittau;' +
  'Zschepplin;Zschopau;Zschorlau;Zwenkau;Zwickau;Zwönitz'
).split(';')
