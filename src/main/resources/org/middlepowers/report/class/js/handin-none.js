// A page from a file hands in nothing by itself: its answer sheet is saved and handed in by hand.
const handIn = () => [];
