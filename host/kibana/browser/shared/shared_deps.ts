import * as ElasticCharts from '@elastic/charts';
import * as KbnDatemath from '@elastic/datemath';
import * as ElasticEui from '@elastic/eui';
import ElasticNumeral from '@elastic/numeral';
import * as EmotionCache from '@emotion/cache';
import * as EmotionReact from '@emotion/react';
import * as ReactQuery from '@tanstack/react-query';
import Classnames from 'classnames';
import * as History from 'history';
import * as IoTs from 'io-ts';
import Lodash from 'lodash';
import LodashFp from 'lodash/fp';
import Moment from 'moment';
import MomentTimezone from 'moment-timezone';
import React from 'react';
import ReactDom from 'react-dom';
import * as ReactRouterDom from 'react-router-dom';
import * as Rxjs from 'rxjs';
import * as TsLib from 'tslib';
import * as Uuid from 'uuid';
import * as KbnI18n from './kbn_i18n';
import * as KbnI18nReact from './kbn_i18n_react';
import * as KbnRison from './kbn_rison';

/** What Kibana shares with its plugins, as far as a plugin of this project uses it; names as in Kibana. */
const sharedDependencies = {
  Classnames,
  ElasticCharts,
  ElasticEui,
  ElasticNumeral,
  EmotionCache,
  EmotionReact,
  History,
  IoTs,
  KbnDatemath,
  KbnI18n,
  KbnI18nReact,
  KbnRison,
  Lodash,
  LodashFp,
  Moment,
  MomentTimezone,
  React,
  ReactDom,
  ReactQuery,
  ReactRouterDom,
  Rxjs,
  TsLib,
  Uuid,
};

Object.assign(window, { __kbnSharedDeps__: sharedDependencies });
