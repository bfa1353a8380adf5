export { AccessibilityPage } from "./AccessibilityPage";
