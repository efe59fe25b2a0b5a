/** The channel's id of a place: `C…` of `slack:T…/C…`. */
export const channelOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1)
