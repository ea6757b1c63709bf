export { type Client, type ClientOptions, createClient } from './create-client.ts';
export { type FollowedEvent, FollowingRefused, type FollowOptions, followChanges } from './follow-changes.ts';
export type { components, operations, paths } from './generated/api.ts';
