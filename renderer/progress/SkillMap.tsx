import { message, ruleText } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { percent } from './coming-days';
import { STATES, type Skill, type SkillDomain } from './skills';
import { StateMark } from './StateMark';
import { TEXTS } from './text/texts';

interface SkillMapProps {
  readonly domains: readonly SkillDomain[];
  readonly onPractise: (scene: string) => void;
}

/** Every rule of this version as one mark, by domain; each domain unfolds into its rules. */
export function SkillMap({ domains, onPractise }: SkillMapProps) {
  const say = useTexts(TEXTS);
  return (
    <section className="skills" aria-labelledby="skills-title">
      <h2 id="skills-title">{say('map.title')}</h2>
      <p className="is-soft">{say('map.about')}</p>
      <ul className="skills-key">
        {STATES.map((state) => <li key={state}><StateMark state={state} /> {say(`map.key.${state}`)}</li>)}
      </ul>
      <div className="skill-domains">
        {domains.filter(({ skills }) => skills.length > 0).map((domain) => <DomainFold key={domain.domain} of={domain} onPractise={onPractise} />)}
      </div>
    </section>
  );
}

function DomainFold({ of: { domain, skills, counts, now }, onPractise }: { readonly of: SkillDomain; readonly onPractise: SkillMapProps['onPractise'] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const inOrder = skills.toSorted((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state));
  return (
    <details className="skill-domain" data-domain={domain}>
      <summary>
        <h3>{say(`domain.${domain}`)}</h3>
        <span className="skill-now">{now === undefined ? say('map.unmeasured') : say('map.known', { now: percent(now) })}</span>
        <span className="skill-marks">{inOrder.map(({ rule, state }) => <StateMark key={rule} state={state} />)}</span>
        <span className="unseen">{say('map.counts', counts)}</span>
      </summary>
      <table className="skill-rules">
        <thead>
          <tr>
            <th scope="col">{say('map.rule')}</th>
            <th scope="col">{say('map.state')}</th>
            <th scope="col" className="is-number">{say('map.now')}</th>
            <th scope="col" className="is-number">{say('map.later')}</th>
            <th scope="col">{say('map.where')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((skill) => <SkillRow key={skill.rule} skill={skill} title={ruleText(language, skill.rule)?.title ?? skill.rule} onPractise={onPractise} />)}
        </tbody>
      </table>
    </details>
  );
}

interface SkillRowProps {
  readonly skill: Skill;
  readonly title: string;
  readonly onPractise: (scene: string) => void;
}

function SkillRow({ skill: { state, now, later, items, scenes }, title, onPractise }: SkillRowProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const share = (value: number | undefined): string => (value === undefined ? '–' : new Intl.NumberFormat(language, { style: 'percent' }).format(value));
  // Where it is weakest; before it was ever measured, where the course meets it first.
  const scene = items[0]?.scene ?? scenes[0];
  const sceneTitle = scene === undefined ? '' : message(language, `${scene}.title`);
  return (
    <tr data-state={state}>
      <th scope="row">{title}</th>
      <td><span className="skill-state"><StateMark state={state} /> {say(`state.${state}`)}</span></td>
      <td className="is-number">{share(now)}</td>
      <td className="is-number">{share(later)}</td>
      <td>
        {scene === undefined ? <span className="is-soft">{say('map.nowhere')}</span> : (
          <Button look="plain" aria-label={say(state === 'unmet' ? 'map.try.label' : 'map.practise.label', { rule: title, scene: sceneTitle })} onClick={() => onPractise(scene)}>{sceneTitle}</Button>
        )}
      </td>
    </tr>
  );
}
