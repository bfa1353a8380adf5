import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// jsdom has no canvas, and says so each time axe asks for one.
HTMLCanvasElement.prototype.getContext = () => null;
