import React from 'react';
import type { ElementClickListener, PartitionElementEvent } from '@elastic/charts';
import { Chart, Partition, PartitionLayout, Settings } from '@elastic/charts';
import { wordsOf } from '../../../format/words_of';
import { useChartsTheme } from '../../../kibana/use_charts_theme';
import { useServices } from '../../../kibana/services_context';
import { testIds } from '../../../test_ids';
import type { ShareRow } from '../event_count_table/share_rows';
import { strings as tableStrings } from '../event_count_table/strings';
import { useOverview } from '../overview_context';
import { strings } from './strings';

interface CategoryDonutProps {
  rows: ShareRow[];
  colorOf(id: string): string;
}

const SIZE_PX = 160;

/** The shares of the categories as a ring; a click on a part narrows the page to it. */
export const CategoryDonut = ({ rows, colorOf }: CategoryDonutProps) => {
  const { formatters } = useServices();
  const { filterBy } = useOverview();
  const baseTheme = useChartsTheme();
  const rowOf = (id: unknown): ShareRow | undefined => rows.find((row) => row.id === id);
  const nameOf = (id: unknown): string => {
    const row = rowOf(id);
    if (row?.kind === 'value') {
      return wordsOf(row.value);
    }
    return row?.kind === 'none' ? tableStrings.none : tableStrings.others;
  };
  const onElementClick: ElementClickListener = ([element]) => {
    const [[layer]] = element as PartitionElementEvent;
    const row = rowOf(layer?.groupByRollup);
    if (row?.kind === 'value') {
      filterBy('categories', row.value);
    }
  };

  return (
    <div
      style={{ position: 'relative', width: SIZE_PX, height: SIZE_PX }}
      data-test-subj={testIds.overview.panel('top_categories').chart}
    >
      <Chart size={{ width: SIZE_PX, height: SIZE_PX }}>
        <Settings
          baseTheme={baseTheme}
          theme={{
            chartMargins: { left: 0, right: 0, top: 0, bottom: 0 },
            partition: { emptySizeRatio: 0.75, outerSizeRatio: 1, linkLabel: { maxCount: 0 } },
          }}
          showLegend={false}
          onElementClick={onElementClick}
          ariaLabel={strings.title}
          ariaLabelHeadingLevel="p"
        />
        <Partition
          id="categories"
          data={rows}
          layout={PartitionLayout.sunburst}
          valueAccessor={({ count }: ShareRow) => count}
          valueFormatter={(count) => formatters.count(count)}
          layers={[
            {
              groupByRollup: ({ id }: ShareRow) => id,
              nodeLabel: nameOf,
              // Names stand in the table; inside a narrow ring they would be cut.
              fillLabel: { minFontSize: 0, maxFontSize: 0 },
              shape: { fillColor: (id) => colorOf(String(id)) },
            },
          ]}
        />
      </Chart>
    </div>
  );
};
