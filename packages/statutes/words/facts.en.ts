import type { LawWordsPart } from './law-words.ts'

const levels = {
  none: 'no knowledge yet',
  A1: 'A1: first words and simple sentences',
  A2: 'A2: simple conversations in daily life',
  B1: 'B1: most conversations in daily life and at work',
  B2: 'B2: difficult subjects too, almost fluent',
  C1: 'C1: confident in work and studies',
  C2: 'C2: almost like a first language',
}

/** Words for every fact, grouped as in `facts/`. Questions ask what a person sees, has or did, never what it means in law. */
export const factsEn: LawWordsPart = {
  facts: {
    stay: {
      label: 'Your papers and times in Germany',
      question: 'Which paper do you have today, and which ones did you have before? Since when each?',
      why: 'Many ways depend on the paper and on the time. You can read the name of the paper on the paper itself, for example “Aussetzung der Abschiebung (Duldung)”.',
      fields: {
        status: {
          label: 'Paper',
          question: 'Which paper is it?',
          why: 'The card or sheet says what kind of paper it is, often with a section number (§).',
        },
        from: {
          label: 'since',
          question: 'Since when have you had this paper without a break?',
          why: 'What counts is the day you first got it, not the day it was last extended.',
        },
        to: {
          label: 'until',
          question: 'Until when did you have this paper?',
          why: 'Leave this empty if you still have it today.',
        },
        issuedUnder: {
          label: 'issued under',
          question: 'Which section (§) is named on the paper as its basis?',
          why: 'Some ways ask exactly this. Look at “Anmerkungen” or at the extra sheet.',
        },
        basis: {
          label: 'Reason',
          question: 'Which reason is written on the paper?',
          why: 'If there is no reason, leave this empty.',
        },
      },
    },
    asylum: {
      label: 'Your asylum procedure',
      question: 'Where does your asylum procedure stand today, and since when?',
      why: 'Some ways are closed or different during the asylum procedure. What counts is the last letter from the Federal Office (BAMF) or the court. “Never applied for asylum” is an answer, too.',
      fields: {
        status: {
          label: 'State',
          question: 'What is the state?',
          why: 'As long as a court case is running, the procedure has not ended.',
        },
        from: {
          label: 'since',
          question: 'Since when is this so?',
          why: 'The day is in the letter from the Federal Office or the court.',
        },
        to: {
          label: 'until',
          question: 'Until when was this so?',
          why: 'Leave this empty if it is still so today.',
        },
        issuedUnder: {
          label: 'decided under',
          question: 'Which section (§) is named in the decision?',
          why: 'If none is named, leave this empty.',
        },
        basis: {
          label: 'Reason',
          question: 'Which reason is given in the decision?',
          why: 'If none is given, leave this empty.',
        },
      },
    },
    arrivedOn: {
      label: 'Day you arrived',
      question: 'On which day did you come to Germany?',
      why: 'Some ways are only for people who came before a certain day. The day is often in your proof of arrival (Ankunftsnachweis).',
    },
    birthDate: {
      label: 'Date of birth',
      question: 'When were you born?',
      why: 'Some ways are open only up to a certain age. Use the day that is in your German papers.',
    },
    asylumLodgedOn: {
      label: 'Day of the asylum application',
      question: 'On which day did you lodge your asylum application?',
      why: 'Since 12 June 2026 new rules apply to new applications. The day is in your permission to stay (Aufenthaltsgestattung) or in the decision of the Federal Office.',
    },
    asylumDecidedOn: {
      label: 'Day of the asylum decision',
      question: 'Which date is on the decision (Bescheid) of the Federal Office (BAMF)?',
      why: 'Older decisions are partly treated differently. The date is at the top of the first page.',
    },
    manifestlyUnfounded: {
      label: 'Words “offensichtlich unbegründet” in the decision',
      question:
        'Does the decision of the Federal Office say “offensichtlich unbegründet” (manifestly unfounded)? If so: which reason is given?',
      why: 'It decides which ways are open afterwards. The words are on the first page, the reason further back at § 30 AsylG. An advice centre reads the letter with you.',
      values: {
        no: 'No, the words are not there',
        deception: 'Yes, it says: because of false statements or false papers (Täuschung)',
        delay: 'Yes, it says: in order to delay removal',
        danger: 'Yes, it says: because of a danger to security or the public',
        'safe-country': 'Yes, it says: because the country of origin counts as safe',
        other: 'Yes, for another reason',
      },
    },
    leftSinceAsylum: {
      label: 'Left after the asylum procedure',
      question: 'Did you leave Germany after the asylum procedure ended, and come back later?',
      why: 'It changes which rules about earlier asylum procedures still apply.',
    },
    enteredWithRequiredVisa: {
      label: 'Came with a visa for a longer stay',
      question: 'When you came, did you have a German visa for a longer stay (visa “D” in your passport)?',
      why: 'Many residence permits ask for it, and there are often exceptions. A tourist visa (visa “C”) is something else.',
    },
    entryBan: {
      label: 'Ban on entry and residence',
      question:
        'Do you have a letter with an “Einreise- und Aufenthaltsverbot” (ban on entry and residence) that applies today?',
      why: 'While it applies, most ways are closed. You can apply to have it lifted. A notice often orders it only for the time after a removal: that does not count yet.',
    },
    obligedToLeave: {
      label: '“Vollziehbar ausreisepflichtig”',
      question:
        'Does your toleration (Duldung) or a letter from the office say “vollziehbar ausreisepflichtig” (obliged to leave)?',
      why: 'Some rules apply only then. In a toleration it is usually on the first page.',
    },
    hardshipCommissionRequest: {
      label: 'Request of the hardship commission',
      question: 'Has the hardship commission (Härtefallkommission) asked the state government to let you stay?',
      why: 'The commission sends you a letter about it.',
    },
    humanitarianApplicationOpen: {
      label: 'Open application for a humanitarian permit',
      question:
        'Is an application of yours for a humanitarian residence permit (§§ 22 to 26, § 104c) being dealt with?',
      why: 'While it is open, the EU Blue Card is not possible. The office has confirmed your application in writing.',
    },
    protection: {
      label: 'Protection by the Federal Office',
      question: 'What did the Federal Office (BAMF) decide about your protection?',
      why: 'It is on the first page of the decision. If a court decided differently later, the court counts.',
      values: {
        none: 'Rejected, or not decided yet',
        asylum: 'Entitled to asylum (Art. 16a Grundgesetz)',
        refugee: 'Refugee status (Flüchtlingseigenschaft, § 3 AsylG)',
        subsidiary: 'Subsidiary protection (subsidiärer Schutz, § 4 AsylG)',
        'ban-on-removal': 'Ban on removal (Abschiebungsverbot, § 60 Abs. 5 or 7 AufenthG)',
      },
    },
    temporaryProtectionGroup: {
      label: 'Fled Ukraine since February 2022',
      question: 'Did you live in Ukraine, or have protection there, on 24 February 2022, and flee after that?',
      why: 'These people have temporary protection (§ 24). It also covers close family members.',
    },
    withdrawalNotice: {
      label: 'Letter: protection is to end',
      question: 'Do you have a letter from the Federal Office (BAMF) that your protection is to be withdrawn?',
      why: 'Then the settlement permit has to wait. Get advice quickly: the letter names a time limit.',
    },
    identityClarified: {
      label: 'Identity clarified',
      question:
        'Has the immigration office (Ausländerbehörde) accepted papers that show who you are (passport, ID, birth certificate)?',
      why: 'Almost every way asks for this. If not, your toleration often says “Identität nicht geklärt” or “Personendaten beruhen auf eigenen Angaben”.',
    },
    identityClarifiedOn: {
      label: 'Day your identity was clarified',
      question: 'When did you hand these papers to the office?',
      why: 'Some ways set a time limit for it. The day is on the receipt.',
    },
    identityStepsTaken: {
      label: 'Did everything to clarify identity',
      question:
        'Have you done everything the office asked for and that was possible for you to get papers (embassy, relatives, certificates)?',
      why: 'Who has done everything reasonable can go on without papers, too. Keep proof: letters, photos, receipts.',
    },
    identityStepsTakenOn: {
      label: 'Day by which everything was done',
      question: 'By when had you done all of that?',
      why: 'Some ways set a time limit for it. Use the day of your last proof.',
    },
    validPassport: {
      label: 'Valid passport',
      question: 'Do you have a passport or passport substitute that is valid today?',
      why: 'The day until which it is valid is on the page with the photo. It counts too if the office keeps it.',
    },
    deceivesNow: {
      label: 'False statements until today',
      question: 'Does the office still have a false name or country for you today, because you stated it that way?',
      why: 'This can be corrected. Talk to an independent adviser first: they tell nobody.',
    },
    refusesCooperationNow: {
      label: 'Open request of the office',
      question:
        'Has the office asked you in writing to do something (such as going to the embassy) that you have not done although it was possible for you?',
      why: 'You can still do it. An adviser works out with you what is possible and reasonable.',
    },
    deceivedOffice: {
      label: 'Earlier false statements',
      question:
        'Did you earlier tell the immigration office something false about yourself on purpose (name, country, age, family)?',
      why: 'Some ways also ask about the past. This answer stays with you.',
    },
    delayedRemoval: {
      label: 'Prevented or delayed a removal',
      question: 'Have you ever prevented or delayed a removal on purpose?',
      why: 'Some ways ask about it. This answer stays with you. Going to court or making an application does not count.',
    },
    convictions: {
      label: 'Convictions in Germany',
      question:
        'Has a German court convicted you of something done on purpose? Add up the daily rates (Tagessätze) of all fines.',
      why: 'Small sentences often do no harm. The number of daily rates is in the judgment or penal order. What has been deleted does not count.',
      values: {
        none: 'No',
        'fines-to-50': 'Yes, fines of up to 50 daily rates together',
        'fines-to-90-foreigner-law':
          'Yes, up to 90 daily rates, and only for acts that only foreigners can commit (such as staying without papers)',
        more: 'Yes, more than that or a prison sentence',
      },
    },
    expulsionInterest: {
      label: 'Reason for expulsion in a letter',
      question:
        'Does a letter from an office contain the word “Ausweisungsinteresse” (interest in expulsion)? If so: with which number of § 54?',
      why: 'It happens mostly after crimes. Without such a letter and without a sentence choose “No”. If you are unsure, leave the question open.',
      values: {
        none: 'No, and I was never sentenced',
        other: 'Yes, § 54 Abs. 2 with another number than 1 or 2',
        '54-2-1-or-2': 'Yes, § 54 Abs. 2 Nr. 1 or 2',
        '54-1': 'Yes, § 54 Abs. 1 with another number than 2 or 4',
        '54-1-2-or-4': 'Yes, § 54 Abs. 1 Nr. 2 or 4',
      },
    },
    expulsionOrder: {
      label: 'Expulsion',
      question: 'Have you got a notice that says “Ausweisung” (expulsion)?',
      why: 'An expulsion is something else than the warning of a removal (Abschiebungsandrohung). The word is at the beginning of the notice.',
    },
    extremistLinks: {
      label: 'Accusation: extremist group',
      question: 'Does an authority accuse you of belonging to an extremist or terrorist group, or of supporting one?',
      why: 'It is in a letter from the office. Get legal advice then.',
    },
    removalMeasuresUnderWay: {
      label: 'Removal being prepared',
      question:
        'When you applied, had the office already prepared your removal (medical examination, booked flight, transfer to another EU state), or had you applied for money for a voluntary return?',
      why: 'Then some ways are closed. People often do not know: leave the question open then, and ask an advice centre.',
    },
    workBan: {
      label: 'Work forbidden',
      question: 'Do you have a letter that forbids you to work and names § 60a Abs. 6 for it?',
      why: 'Look at the “Nebenbestimmungen” in your toleration, too. “Beschäftigung nur mit Erlaubnis” is not a ban.',
    },
    germanSpoken: {
      label: 'Speaking German',
      question: 'Which level do you have in speaking and understanding?',
      why: 'The level is on course and test certificates. Without one, a free placement test at an adult education centre or language school helps.',
      values: levels,
    },
    germanWritten: {
      label: 'Writing and reading German',
      question: 'Which level do you have in reading and writing?',
      why: 'Some ways also ask for writing. A certificate such as “telc” or “Goethe” usually covers both.',
      values: levels,
    },
    english: {
      label: 'English',
      question: 'Which level do you have in English?',
      why: 'For some jobs and ways English is enough, too.',
      values: levels,
    },
    civicKnowledge: {
      label: 'Test “Leben in Deutschland”',
      question:
        'Have you passed the test “Leben in Deutschland”, or do you have a German school or training certificate?',
      why: 'Either shows that you know the basic rules of life here. Adult education centres offer the test.',
    },
    commitsToConstitution: {
      label: 'Commitment to the constitution',
      question: 'Are you willing to sign a declaration on the free democratic basic order?',
      why: 'The office gives you the sheet and explains what it says.',
    },
    schoolYears: {
      label: 'School years in Germany',
      question: 'How many whole school years have you completed successfully in Germany?',
      why: 'All general and vocational schools count. Your school reports show it.',
    },
    germanCertificate: {
      label: 'German school or vocational certificate',
      question: 'Have you got a school-leaving certificate or a vocational certificate in Germany?',
      why: 'A Hauptschulabschluss or a journeyman’s certificate counts, for example.',
    },
    inSchoolTrainingOrStudy: {
      label: 'Now in school, training or studies',
      question: 'Do you go to school, do vocational training or study at the moment?',
      why: 'For young people this counts in place of an income of their own.',
    },
    training: {
      label: 'Vocational training',
      question: 'Do you have a training contract (Ausbildungsvertrag) or a firm place for a training?',
      why: 'Training opens ways of its own. A contract that begins later counts, too.',
      fields: {
        kind: {
          label: 'Kind of training',
          question: 'What kind of training is it?',
          why: 'The length is in the contract. Your vocational school or chamber can tell you the kind.',
          values: {
            qualified: 'at least 2 years, in a firm with vocational school',
            'qualified-school': 'at least 2 years, at a school (such as nursing or childcare)',
            assistant: 'helper or assistant training, usually 1 year',
            other: 'something else (such as an internship or Einstiegsqualifizierung)',
          },
        },
        signedOn: {
          label: 'Contract signed on',
          question: 'When was the contract signed?',
          why: 'The date is at the end of the contract.',
        },
        from: {
          label: 'Start',
          question: 'When does the training begin, or when did it begin?',
          why: 'The day is in the contract.',
        },
        to: {
          label: 'End',
          question: 'When does the training end according to the contract?',
          why: 'The day is in the contract.',
        },
        registered: {
          label: 'Registered with the chamber',
          question:
            'Has the contract been registered with the chamber (IHK, HWK) or sent there, or has the state body agreed?',
          why: 'The firm does this. The stamp is on the contract.',
        },
        followUpPromised: {
          label: 'Next training promised',
          question: 'Do you have a written promise of a longer training afterwards?',
          why: 'After an assistant training this promise is required.',
        },
        begunDuringAsylum: {
          label: 'Begun during the asylum procedure',
          question: 'Did the training begin while your asylum procedure was still running?',
          why: 'Then some requirements are easier.',
        },
      },
    },
    vocationalGermany: {
      label: 'Completed training in Germany',
      question: 'Have you completed a vocational training of at least two years in Germany?',
      why: 'It opens ways for skilled workers. You then have an examination certificate of the chamber or the school.',
    },
    careAssistantGermany: {
      label: 'Care assistant training in Germany',
      question: 'Have you completed a state-recognised care assistant training (Pflegehilfe) in Germany?',
      why: 'There are special ways for care work. The certificate names the state recognition.',
    },
    vocationalForeign: {
      label: 'Learned a trade abroad',
      question: 'Did you learn a trade abroad and finish it with a certificate?',
      why: 'Then the certificate can be recognised in Germany. One that is not recognised yet counts here, too.',
    },
    vocationalForeignRecognised: {
      label: 'Vocational certificate from abroad recognised',
      question: 'Do you have a German notice that your vocational certificate from abroad is equivalent?',
      why: 'The notice says “volle Gleichwertigkeit”. The recognition advice service (IQ) helps free of charge.',
    },
    degreeGermany: {
      label: 'Degree from Germany',
      question: 'Have you completed a degree in Germany?',
      why: 'Bachelor, Master, Diplom and Staatsexamen count.',
    },
    degreeForeign: {
      label: 'Degree from abroad',
      question: 'Did you complete a degree abroad?',
      why: 'Then the degree can be evaluated in Germany. One that is not recognised yet counts here, too.',
    },
    degreeForeignRecognised: {
      label: 'Degree from abroad recognised',
      question: 'Is your degree from abroad recognised in Germany, or rated as comparable?',
      why: 'The database “anabin” or a statement of comparability from the ZAB shows it.',
    },
    degreeOn: {
      label: 'Day of the degree',
      question: 'On which day did you complete your degree?',
      why: 'In the first three years after it, a lower salary is enough for the EU Blue Card. The day is on the certificate.',
    },
    foreignQualificationStateRecognised: {
      label: 'Qualification recognised by its own state',
      question:
        'Do you have a confirmation from Germany that your qualification is recognised by the state where you got it (a degree, or at least 2 years of training)?',
      why: 'It opens ways through work experience and the opportunity card (Chancenkarte). The ZAB issues this confirmation.',
    },
    employment: {
      label: 'Work',
      question: 'Do you have a job or a firm offer of a job?',
      why: 'The employment contract counts, even if it begins later.',
      fields: {
        signedOn: {
          label: 'Contract signed on',
          question: 'When was the employment contract signed?',
          why: 'The date is at the end of the contract.',
        },
        from: {
          label: 'Start',
          question: 'Since when have you worked there, or when does the job begin?',
          why: 'The day is in the contract.',
        },
        to: {
          label: 'End',
          question: 'Until when does the contract run?',
          why: 'Leave this empty if the contract names no end.',
        },
        hoursPerWeek: {
          label: 'Hours per week',
          question: 'How many hours do you work per week?',
          why: 'The number is in the contract.',
        },
        salaryPerYear: {
          label: 'Gross pay per year',
          question: 'How much do you earn in a whole year before tax?',
          why: 'Multiply the gross pay per month by 12 and add fixed Christmas and holiday pay.',
        },
        qualified: {
          label: 'Job for skilled workers',
          question: 'Does this job need a training of at least two years or a degree?',
          why: 'The job advertisement says so. Otherwise ask the firm.',
        },
        matchesQualification: {
          label: 'Fits your qualification',
          question: 'Do you work in the occupation you learned or studied, or in a similar one?',
          why: 'The EU Blue Card and one way for skilled workers with a toleration require it.',
        },
        insured: {
          label: 'Social insurance',
          question: 'Does the firm pay social insurance contributions for you?',
          why: 'Your pay slip then shows KV, RV, AV and PV. With a mini-job usually not.',
        },
        shortageOccupation: {
          label: 'Shortage occupation',
          question:
            'Is the occupation on the list of shortage occupations for the EU Blue Card (such as doctor, nurse, engineer, teacher)?',
          why: 'A lower salary is enough for these occupations. The Federal Employment Agency publishes the list.',
        },
        it: {
          label: 'IT job',
          question: 'Is it a job in information technology (manager or specialist)?',
          why: 'In IT the EU Blue Card is possible without a degree, too.',
        },
        ict: {
          label: 'Work with computers and networks',
          question: 'Is it a job in information and communication technology, as a technician too?',
          why: 'In this field, professional experience is enough; no qualification is needed.',
        },
        collectiveAgreement: {
          label: 'Collective agreement',
          question: 'Is the firm bound by a collective agreement (Tarifvertrag), and does it pay you by it?',
          why: 'It is in the contract. Otherwise ask the firm or the works council.',
        },
        openEnded: {
          label: 'No end date',
          question: 'Is the contract without an end date (unbefristet)?',
          why: 'The EU Blue Card needs a contract of at least six months.',
        },
        temporaryAgency: {
          label: 'Temporary-work agency',
          question: 'Is it a temporary-work agency (Zeitarbeitsfirma) that lends you to other firms?',
          why: 'The employment agency often must not agree to work for such a firm.',
        },
        assured: {
          label: 'The job will really be done',
          question: 'Do you and the firm assure that you will really work there?',
          why: 'It is in the “Erklärung zum Beschäftigungsverhältnis”, which the firm fills in.',
        },
        unchangedSincePermit: {
          label: 'Job of the present permit',
          question: 'Is it the job for which your present residence permit was issued?',
          why: 'Skilled workers who keep their job need not prove their livelihood again for the EU Blue Card.',
        },
        allowed: {
          label: 'The job is allowed',
          question: 'Does your paper from the immigration office allow exactly this job?',
          why: 'It is on the paper or its supplementary sheet, such as “Erwerbstätigkeit erlaubt”.',
        },
        lastingLicence: {
          label: 'Licence for good',
          question:
            'Do you have the licence for the occupation for good (such as the Approbation), or does it need none?',
          why: 'For a permanent title, a licence for a time is not enough. If your occupation needs none, answer “yes”.',
        },
        licence: {
          label: 'Licence for the occupation',
          question:
            'Do you have the licence your occupation needs (such as the Approbation), has it been promised, or does the occupation need none?',
          why: 'Only some occupations need one, such as medicine, nursing and teaching. If yours needs none, answer “yes”.',
        },
      },
    },
    qualifiedWorkSince: {
      label: 'Skilled work since',
      question: 'Since when have you done skilled work without a break, also with several firms?',
      why: 'Skilled work is work that needs a training of at least two years or a degree.',
    },
    insuredWorkSince: {
      label: 'Insured work since',
      question: 'Since when have you worked at least 20 hours a week with social insurance and without a break?',
      why: 'Your pay slips or the pension record show it.',
    },
    experienceMonthsOfFiveYears: {
      label: 'Experience in the last 5 years',
      question: 'How many months have you worked in this occupation in the last five years, in Germany or abroad?',
      why: 'Employers’ references show it.',
    },
    itExperienceMonthsOfSevenYears: {
      label: 'IT experience in the last 7 years',
      question: 'How many months have you worked in IT in the last seven years, with tasks as after a degree?',
      why: 'With it the EU Blue Card can be possible without a degree.',
    },
    pensionMonths: {
      label: 'Months with pension contributions',
      question: 'For how many months have pension contributions been paid for you in Germany?',
      why: 'The number is in the “Versicherungsverlauf”. The German pension insurance sends it free of charge.',
    },
    adequatePension: {
      label: 'Provision for old age',
      question: 'Do you have proof of enough provision for old age (pension, life insurance, assets)?',
      why: 'Only some ways for older people ask for this.',
    },
    publicFunds: {
      label: 'Money from the state to live on',
      question:
        'Do you get money to live on from the Jobcenter or the social office (Bürgergeld, Sozialhilfe, asylum seekers’ benefits)?',
      why: 'Child benefit, housing benefit, BAföG, training support, parental allowance and Arbeitslosengeld I do not count here.',
      values: {
        none: 'No, none of it',
        some: 'Yes, a part',
        all: 'Yes, everything I have to live on',
      },
    },
    incomeFromWork: {
      label: 'Pay per month, after tax',
      question: 'How much money from work do you get per month (after tax)?',
      why: 'It is on your pay slip at “Auszahlungsbetrag”. Without work: 0.',
    },
    otherMeans: {
      label: 'Other money of your own per month',
      question:
        'How much other money of your own do you have per month (maintenance, pension, child benefit, training support, pay of your partner)?',
      why: 'This money counts towards your livelihood, too. Money from the Jobcenter or the social office does not belong here.',
    },
    needPerMonth: {
      label: 'Need per month',
      question:
        'How much money does your household need per month by the calculation of the Jobcenter or social office, rent included?',
      why: 'The figure is in the notice as “Gesamtbedarf”. Without a notice an advice centre works it out with you.',
    },
    healthInsured: {
      label: 'Health insurance',
      question: 'Are you insured with a health insurance fund (Krankenkasse)?',
      why: 'You then have a card of a health insurance fund with your name. A card from the social office alone is often not enough.',
    },
    temporaryBenefitGround: {
      label: 'Reason why you need help',
      question: 'Do you need money from the state only for a time, for one of these reasons?',
      why: 'In these cases money from the state does no harm to a permit under § 25b.',
      values: {
        none: 'No, none of these',
        'study-or-training': 'I study or do vocational training',
        'family-with-minors': 'Family with minor children, and the pay is not quite enough yet',
        'single-parent': 'I am a single parent and therefore cannot work (any more)',
        carer: 'I care for close relatives',
      },
    },
    adequateHousing: {
      label: 'Enough room to live in',
      question: 'Do you have a home of your own with enough room for everybody who lives with you?',
      why: 'About 12 m² for each person from 6 years and 10 m² for younger children count as enough. The area is in the rental contract.',
    },
    children: {
      label: 'Your children',
      question: 'Do you have children in Germany?',
      why: 'With children, some ways need less time.',
      fields: {
        birthDate: {
          label: 'Date of birth',
          question: 'When was the child born?',
          why: 'The age of the child matters.',
        },
        unmarried: {
          label: 'Not married',
          question: 'Is the child not married?',
          why: 'For small children answer “yes”.',
        },
        livesWithMe: {
          label: 'Lives with you',
          question: 'Does the child live with you?',
          why: 'What counts is living together in daily life.',
        },
        attendsSchool: {
          label: 'Goes to school',
          question: 'Does the child go to school?',
          why: 'The school gives you a certificate for it.',
        },
        german: {
          label: 'German of the child',
          question: 'How well does the child speak German?',
          why: 'If you are unsure, ask the school.',
          values: levels,
        },
      },
    },
    spouseHere: {
      label: 'Marriage or partnership in Germany',
      question: 'Do you live in Germany together with your wife, husband or registered partner?',
      why: 'Some rules then apply to the other person, too.',
    },
    cannotForIllnessOrAge: {
      label: 'Illness, disability or age',
      question: 'Are you unable to work or learn German enough because of illness, disability or age?',
      why: 'Then some things are not required. A doctor’s letter helps. This answer stays with you.',
    },
  },
}
