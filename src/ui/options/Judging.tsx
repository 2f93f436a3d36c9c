import type { Settings } from '../data.ts';

interface Props {
  settings: Settings;
  onSave: (patch: Partial<Settings>) => void;
}

const REGIONS: readonly [id: string, name: string][] = [
  ['', 'Anywhere else'],
  ['EEA', 'European Economic Area'],
  ['UK', 'United Kingdom'],
  ['CH', 'Switzerland'],
  ['US', 'United States'],
  ['BR', 'Brazil'],
  ['IN', 'India'],
];

/** No policy of a messenger is older. */
const EARLIEST = '1990-01-01';

/** Which documents count: those of the person's region, in effect on a day. */
export function Judging({ settings, onSave }: Props) {
  const known = REGIONS.some(([id]) => id === settings.region);
  return (
    <section aria-labelledby="o-judge">
      <h2 id="o-judge">Which documents count</h2>
      <p class="lead">
        A company’s policy differs by region and changes over time. Findings are judged by the documents that
        hold where you live, on the day you choose. Changing this judges anew what was seen; what was seen
        stays.
      </p>
      <div class="fields">
        <label>
          <span>Where you live</span>
          <select value={settings.region} onChange={(event) => onSave({ region: event.currentTarget.value })}>
            {!known && <option value={settings.region}>{settings.region}</option>}
            {REGIONS.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Judge by the documents of</span>
          <select
            value={settings.judgedAt === null ? 'session' : 'day'}
            onChange={(event) =>
              onSave({
                judgedAt:
                  event.currentTarget.value === 'session' ? null : new Date().toISOString().slice(0, 10),
              })
            }
          >
            <option value="session">the day of each session</option>
            <option value="day">one day, for all</option>
          </select>
        </label>
        {settings.judgedAt !== null && (
          <label>
            <span>Day</span>
            <input
              type="date"
              min={EARLIEST}
              value={settings.judgedAt}
              onChange={(event) => {
                // While a year is typed it is 0002, 0020 and 0202 first.
                if (event.currentTarget.value >= EARLIEST) onSave({ judgedAt: event.currentTarget.value });
              }}
            />
          </label>
        )}
      </div>
    </section>
  );
}
