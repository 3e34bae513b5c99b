/** In English: sounds, where a journey in time has led, and what is under way. */
export const sound = {
  'sound.title': 'Sound of events',
  'sound.volume': 'Volume',
  'sound.percent': '{{value}} %',
  'app.fetching': 'Fetching the microscope …',
  'events.moved': 'Back in time: the picture stands at {{time}}.',
} as const
