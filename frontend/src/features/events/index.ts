export { EventTimeline } from "./EventTimeline";
export * from "./words";
