export { voivodeshipsQuery } from "./queries";
