/** What `npm run audit -- --help` prints. */
export const HELP = `npm run audit -- URL… [options]       audits live pages in a real browser with the extension
npm run audit -- FILE.har… [options]  audits captured traffic, without a browser
npm run audit -- --verify report.json log.jsonl  checks that the report follows from its log

  --browser chromium|firefox   default chromium
  --identity FILE              {"identifiers":[{"dataType","value","label"}]}
  --seconds N                  how long to watch a page, default 30
  --drive FILE.mjs             its default export gets { page, browser }; the audit ends when it resolves
  --map HOST=127.0.0.1:PORT    serve that host from loopback; repeatable
  --app ID                     audit by this profile, else by origin
  --policy FILE|URL            claims as JSON or a policy's text, else the app's bundled claims
  --region ID                  EEA, UK, US, …: chooses the documents
  --date YYYY-MM-DD            whose documents judge, default the day of the audit
  --out DIR                    default report; several apps or sites get a folder each in it
  --format LIST                of json,html,csv,har,jsonld
  --transmissions              also write transmissions.jsonl
  --fail-on LIST               verdicts; exit status 3 when a finding has one
  --reveal                     write the identifiers' values into the report, which says so
  --headed                     show the browser
  --profile DIR                keep the browser's profile, to stay signed in

Exit status: 0 done, 2 bad usage or input, 3 --fail-on, 4 a browser could not be had.`;
