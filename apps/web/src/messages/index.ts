export { NewMessages, useConversationRead } from './new-messages';
