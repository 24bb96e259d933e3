/** What Node brings and a page does not need. */
export default {};
