/**
 * The settings of the hot paths' connections. Plans are made once a connection, for any value. One that is made while a table is new and small would
 * go on reading all of it when it has grown, or read all that waits in order to sort it: on the hot paths every read has its index, in the order of
 * its page, and none is so long that compiling it would pay.
 */
export const HOT_SETTINGS: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  statement_timeout: '15000',
  plan_cache_mode: 'force_generic_plan',
  random_page_cost: '1.1',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  jit: 'off',
};
