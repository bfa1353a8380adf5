/** What comes after the programme of an event, in a chunk of its own. */
export const eventMore = () => import("./EventMore");
