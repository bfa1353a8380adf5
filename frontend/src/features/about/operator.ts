// Who runs this copy and answers for its accessibility. The operator writes it into the page's head (index.html); empty means nobody has.
const said = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="osnowa:${name}"]`)?.content || undefined;

export const operator = () => ({
  name: said("operator"),
  published: said("published"),
  person: said("accessibility-person"),
  email: said("accessibility-email"),
  phone: said("accessibility-phone"),
});
