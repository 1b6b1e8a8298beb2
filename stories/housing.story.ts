import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const headline = ({ page }: Person) => page.locator('h1').innerText()
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** What a person told Lotse before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/wohnen'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}
const goOn = 'Mit meinen Angaben weitermachen'

story('a tolerated man asks whether he may visit his brother and move', { widths: [360, 1280] }, async (person) => {
  await hasTold(person, {
    arrivedOn: '2023-01-01',
    stay: [{ status: 'toleration', from: '2023-01-02' }],
    livesInReception: false,
    areaOrdered: false,
    publicFunds: 'all',
    healthInsured: false,
    schoolElsewhere: false,
    closeFamilyElsewhere: false,
  })
  await person.presses(goOn)
  await person.sees('Sie dürfen in ganz Deutschland reisen')
  expect(await headline(person)).toBe('Reisen dürfen Sie in ganz Deutschland. Für einen Umzug fragen Sie vorher.')
  await person.sees('An einen anderen Ort umziehen')
  await person.sees('Bevor Sie umziehen')
  await person.meetsNoBarrier()
  await person.page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
})

story('a family in the reception facility hears until when', { widths: [360] }, async (person) => {
  const since = daysAgo(60)
  await hasTold(person, {
    arrivedOn: since,
    stay: [{ status: 'permission-to-stay', from: since }],
    livesInReception: true,
    inReceptionSince: since,
    familyInReception: true,
    secondaryMigrationFacility: false,
    asylum: [{ status: 'asylum-pending', from: since }],
    areaOrdered: false,
    publicFunds: 'all',
    healthInsured: false,
    employment: false,
    schoolElsewhere: false,
  })
  await person.presses(goOn)
  await person.sees('Auszug aus der Aufnahmeeinrichtung')
  expect(await headline(person)).toMatch(
    /^Noch nicht, aber die Zeit in der Aufnahmeeinrichtung endet am \d+\. \S+ \d{4}\.$/,
  )
})

story('somebody with a title for work may live anywhere, in English', { widths: [360] }, async (person) => {
  await hasTold(
    person,
    { stay: [{ status: 'permit-18a', from: '2026-01-02' }], placeInTitle: false, publicFunds: 'none' },
    '/en/wohnen',
  )
  await person.presses('Go on with my answers')
  await person.sees('You may live anywhere in Germany')
  expect(await headline(person)).toBe('Yes. You may live anywhere in Germany.')
  await person.meetsNoBarrier()
})

story('whether the rule binds older protection is said to be open', { widths: [360] }, async (person) => {
  await hasTold(person, {
    arrivedOn: '2024-01-02',
    asylumLodgedOn: '2024-02-02',
    stay: [{ status: 'permit-25-2-refugee', from: '2025-06-01' }],
    residenceRuleFrom: '2025-06-01',
    residenceRuleProlonged: false,
    placeInTitle: false,
    familyInTrainingOrStudy: false,
    familyCourseElsewhere: false,
    familyJobOf15Hours: false,
    offerElsewhere: 'none',
    closeFamilyElsewhere: false,
    publicFunds: 'none',
  })
  await person.presses(goOn)
  await person.sees('Bevor Sie umziehen')
  expect(await headline(person)).toBe(
    'Vielleicht schon heute überall, sicher ab dem 1. Juni 2028. Fragen Sie vor einem Umzug.',
  )
  await person.sees('Fragen Sie die Ausländerbehörde schriftlich')
})

story('without JavaScript the server answers the same', { widths: [360], javascript: [false] }, async (person) => {
  const { page } = person
  await person.opens('/wohnen')
  await person.presses('Erste Frage ansehen')
  await page.getByLabel('Duldung', { exact: true }).check()
  await page.getByLabel('Tag', { exact: true }).first().fill('14')
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption('März')
  await page.getByLabel('Jahr', { exact: true }).first().fill('2024')
  await person.presses('Antwort speichern')
  await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
  await person.sees('Bevor Sie umziehen')
  await person.meetsNoBarrier()
})
