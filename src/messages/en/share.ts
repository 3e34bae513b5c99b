/** In English: sharing a run, opening one, and exports. */
export const share = {
  'share.button': 'Share',
  'share.title': 'Share and export',
  'share.what':
    'A link or a file holds this run with everything you did, and the view. Whoever opens it sees the same, to the last digit.',
  'share.link': 'Link to this run',
  'share.copy': 'Copy link',
  'share.copied': 'Copied.',
  'share.copyByHand': 'The browser does not let the page copy: the link is selected, copy it by hand.',
  'share.long': 'It has {{count, number}} characters, and some messengers cut long links: the file is safer.',
  'share.save': 'Download scenario file',
  'share.open': 'Open a scenario file …',
  'share.drop': 'Or drop a scenario file anywhere on the page.',
  'share.dropHere': 'Drop the scenario file to open it.',
  'share.export': 'Export',
  'share.csv': 'All traces as CSV',
  'share.csv.detail_one': '{{count, number}} sample so far',
  'share.csv.detail_other': '{{count, number}} samples so far',
  'share.size': 'Size of the picture',
  'share.size.window': 'As the window',
  'share.png': 'Save picture as PNG',
  'share.drawing': 'Drawing …',
  'share.saved': 'Saved with {{width}} × {{height}} pixels.',
  'share.noPicture': 'There is no 3D picture to save.',
  'share.tooLarge':
    'This browser and its graphics card cannot draw {{width}} × {{height}} pixels in one piece; at most {{largestWidth}} × {{largestHeight}}.',
  'share.failed': 'The picture could not be made. Try a smaller one.',
  'share.replaying': 'Computing the shared run again: {{at}} of {{end}}',
  'share.stop': 'Stop here',
  'refusal.scenario-foreign':
    'This is not a Spinescope scenario, so nothing was opened. Your run is as it was.',
  'refusal.scenario-version':
    'This scenario is of version {{version}}, and this page reads version {{known}}: open it with the page that made it. Your run is as it was.',
  'refusal.scenario-broken':
    'The scenario cannot be opened: “{{place}}” is {{value}}, which it cannot be. Your run is as it was.',
  'refusal.scenario-large':
    'This file has {{size}} MB, and no scenario has more than {{most}} MB: it was not opened. Your run is as it was.',
  'refusal.scenario-link-long':
    'This link has {{length, number}} characters, and none is longer than {{longest, number}}: it was not opened. Your run is as it was.',
  'refusal.scenario-unread': 'The scenario could not be read ({{reason}}). Your run is as it was.',
  'refusal.scenario-refused': 'The simulation could not compute this scenario. Your run is as it was.',
  'view.captions': 'Captions',
} as const
