/** Indicators and a figure that extraction makes, as other facts name them. */
export const visitsOnTime = 'aldermere/indicator/children-in-care.on-time.visit.percentage'
export const averageCaseload = 'aldermere/indicator/social-workers.average'
export const visitsInSeptember =
  'aldermere/pack-2024-10-15-children-and-families-sc/observation/children-in-care.on-time.visit.percentage.2024-09-01~2024-09-30.78'
