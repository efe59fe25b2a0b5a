/** Where Slack sends commands, buttons, shortcuts and events, all of them. */
export const EVENTS_PATH = '/slack/events'
/** Where a workspace's administrator installs the app, and where Slack leads back to. */
export const INSTALL_PATH = '/slack/install'
export const REDIRECT_PATH = '/slack/oauth_redirect'
