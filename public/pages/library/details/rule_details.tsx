import React from 'react';
import { EuiCodeBlock, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import type { LibraryRuleDetails } from '../../../../common/api/library';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import { DraftChecks } from '../../rules/draft/draft_checks';
import { readRule, techniquesOf } from '../../rules/draft/read_rule';
import { TechniqueBadges } from '../../rules/draft/technique_badges';
import { RuleSchedule } from '../../rules/query/rule_schedule';
import { LibraryPreview } from './library_preview';
import { strings } from './strings';
import { TuningForm } from './tuning_form';
import { strings as tuningStrings } from './tuning_strings';

interface RuleDetailsProps {
  details: LibraryRuleDetails;
  /** Whether alerts of the last days are worth asking for: there are indices to read. */
  hasData: boolean;
  stack: string;
}

const Section = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <>
    <EuiSpacer size="l" />
    <EuiTitle size="xs">
      <h3>{title}</h3>
    </EuiTitle>
    <EuiSpacer size="s" />
    {children}
  </>
);

/** All about a rule before it is installed: what it does and would have raised, and what to do about its alerts. */
export const RuleDetails = ({ details, hasData, stack }: RuleDetailsProps) => {
  const { canManageRules } = useServices();
  const { description, explanation, body, triage, falsePositives, changelog, checks } = details;
  const rule = body === null ? undefined : readRule(body);
  return (
    <>
      <EuiText size="s">
        <p data-test-subj={testIds.library.description}>{description}</p>
      </EuiText>
      {rule && (
        <>
          <EuiSpacer size="s" />
          <TechniqueBadges techniques={techniquesOf(rule)} />
        </>
      )}
      {explanation !== '' && (
        <Section title={strings.what}>
          <EuiText size="s">
            <p>{explanation}</p>
          </EuiText>
        </Section>
      )}
      {rule && canManageRules && hasData && (
        <>
          <EuiSpacer size="l" />
          <LibraryPreview rule={rule} />
        </>
      )}
      {rule && (
        <Section title={strings.query}>
          <EuiCodeBlock
            language="sql"
            fontSize="s"
            paddingSize="m"
            isCopyable
            overflowHeight={320}
            data-test-subj={testIds.library.query}
          >
            {rule.query}
          </EuiCodeBlock>
          <EuiSpacer size="s" />
          <RuleSchedule rule={rule} stack={stack} />
          <EuiSpacer size="s" />
          <DraftChecks checks={checks} />
        </Section>
      )}
      {canManageRules && (details.tuning.threshold !== null || details.tuning.excludedUsers !== null) && (
        <Section title={tuningStrings.title}>
          <TuningForm key={JSON.stringify(details.tuning)} details={details} />
        </Section>
      )}
      <Section title={strings.triage}>
        <EuiText size="s" data-test-subj={testIds.library.triage}>
          <ol>
            {triage.lookAt.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <h4>{strings.escalate}</h4>
          <p>{triage.escalate}</p>
          <h4>{strings.close}</h4>
          <p>{triage.close}</p>
          <h4>{strings.harmless}</h4>
          <ul>
            {falsePositives.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </EuiText>
      </Section>
      <Section title={strings.changelog}>
        <EuiText size="s">
          <ol>
            {changelog.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </EuiText>
      </Section>
    </>
  );
};
