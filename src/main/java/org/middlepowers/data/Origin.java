package org.middlepowers.data;

/**
 * Where a figure was read.
 *
 * @param source data set
 * @param file name of the file, with the sheet if it is one of a workbook
 * @param place line and column: {@code line 12, column 2014}; "" where the file as a whole says it
 */
record Origin(Source source, String file, String place) {
    @Override
    public String toString() {
        return place.isEmpty() ? file : file + ", " + place;
    }
}
