/** In English: recording films. */
export const film = {
  'film.open': 'Record a film …',
  'film.subject': 'What is recorded',
  'film.subject.present': 'This view, from now on',
  'film.subject.explainer': 'The story with its narration',
  'film.seconds': 'Length',
  'film.size': 'Size in pixels',
  'film.fps': 'Frames a second',
  'film.file': 'File',
  'film.captions': 'Captions in the picture',
  'film.record': 'Record',
  'film.cancel': 'Cancel',
  'film.stay': 'The picture goes frame by frame now, slower than the film will be. Keep this page open.',
  'film.progress': 'Frame {{done}} of {{total}}',
  'film.left': 'about {{duration}} left',
  'film.done': 'The film is among your downloads.',
  'film.cancelled': 'Cancelled: nothing was kept.',
  'film.failed': 'The film could not be recorded. {{reason}}',
  'refusal.film-busy': 'A film is being recorded already: wait for it, or cancel it first.',
  'refusal.film-no-picture': 'There is no picture to record, as this browser has no WebGL2.',
  'refusal.film-no-canvas':
    'The browser has no room left to put the film together: close other pages and try again.',
  'refusal.film-no-video': 'This browser cannot write videos. Use a recent Chrome, Edge or Chromium.',
  'refusal.film-too-much':
    'This browser cannot write {{width}} × {{height}} at {{fps}} pictures a second: choose less.',
  'refusal.film-no-sound': 'This browser cannot write sound into this kind of file: choose the other kind.',
  'refusal.film-no-still':
    'This browser cannot make a picture of {{width}} × {{height}} pixels: choose a smaller film.',
  'refusal.film-voice-missing':
    'The recording {{url}} is missing: record this view without the story, or install Spinescope anew.',
  'refusal.film-voice-broken': 'The recording {{url}} cannot be played: save it as WAV, MP3, Ogg or FLAC.',
  'refusal.picture-lost':
    'The graphics card took the picture away: wait until it is back and start again, smaller if it happens again.',
} as const
