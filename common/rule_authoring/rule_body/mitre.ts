import data from './mitre.json';
import activitiesByTechnique from './techniques_by_activity.json';

interface Technique {
  name: string;
  /** The tactic under which a rule of ours stands; ATT&CK knows several for some. */
  tactic: string;
}

const TECHNIQUES: ReadonlyMap<string, Technique> = new Map(Object.entries(data.techniques));
const TACTICS: ReadonlyMap<string, string> = new Map(Object.entries(data.tactics));

const MAX_TECHNIQUES = 3;

/** Whether the id stands in the table: a technique or sub-technique that Kibana 8.12 to 9.x know. */
export const isTechnique = (id: string): boolean => TECHNIQUES.has(id);

/** Techniques that activities of these types stand for, at most three, those of the first type first. */
export const techniquesOf = (types: readonly string[]): string[] => {
  const entries = Object.entries(activitiesByTechnique);
  const found = types.flatMap((type) =>
    entries.filter(([, activities]) => activities.includes(type)).map(([id]) => id),
  );
  return [...new Set(found)].slice(0, MAX_TECHNIQUES);
};

export interface ThreatTechnique {
  id: string;
  name: string;
  reference: string;
  subtechnique: { id: string; name: string; reference: string }[];
}

/** One element of a rule's `threat`. */
export interface Threat {
  framework: 'MITRE ATT&CK';
  tactic: { id: string; name: string; reference: string };
  technique: ThreatTechnique[];
}

const techniqueReference = (id: string): string => `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`;

const named = (id: string): { id: string; name: string; reference: string } => ({
  id,
  name: TECHNIQUES.get(id)?.name ?? id,
  reference: techniqueReference(id),
});

const addTo = (techniques: ThreatTechnique[], id: string): void => {
  const parentId = id.split('.')[0] ?? id;
  let parent = techniques.find((technique) => technique.id === parentId);
  if (parent === undefined) {
    parent = { ...named(parentId), subtechnique: [] };
    techniques.push(parent);
  }
  if (parentId !== id) parent.subtechnique.push(named(id));
};

/** Techniques in the form that Kibana takes, grouped by tactic. Unknown ids are left out; `checkRule` names them. */
export const toThreat = (ids: readonly string[]): Threat[] => {
  const threats = new Map<string, Threat>();
  for (const id of new Set(ids)) {
    const technique = TECHNIQUES.get(id);
    if (technique === undefined) continue;
    const { tactic } = technique;
    const threat = threats.get(tactic) ?? {
      framework: 'MITRE ATT&CK',
      tactic: {
        id: tactic,
        name: TACTICS.get(tactic) ?? tactic,
        reference: `https://attack.mitre.org/tactics/${tactic}/`,
      },
      technique: [],
    };
    addTo(threat.technique, id);
    threats.set(tactic, threat);
  }
  return [...threats.values()];
};
