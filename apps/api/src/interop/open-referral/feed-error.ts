/** Why a feed could not be read at all, each a whole sentence fit for a terminal or a screen. */
export type FeedErrorCode =
  | 'FEED_ADDRESS_INVALID'
  | 'FEED_NOT_FOUND'
  | 'FEED_UNREACHABLE'
  | 'FEED_REFUSED'
  | 'FEED_TOO_SLOW'
  | 'FEED_TOO_LARGE'
  | 'FEED_TOO_MANY_PAGES'
  | 'FEED_TOO_MANY_REDIRECTS'
  | 'FEED_IS_HTML'
  | 'FEED_NOT_JSON'
  | 'FEED_EMPTY'
  | 'FEED_NOT_SERVICES'
  | 'FEED_PAGE_REPEATED';

export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
  ) {
    super(message);
  }
}
