export { aboutCatalogue } from "./catalogue";
export { AboutPage } from "./AboutPage";
export { AccessibilityPage } from "./AccessibilityPage";
