export { AboutPage } from "./AboutPage";
export { AccessibilityPage } from "./AccessibilityPage";
