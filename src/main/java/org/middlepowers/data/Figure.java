package org.middlepowers.data;

/**
 * One number of a data set.
 *
 * @param value in the unit of its variable
 * @param year year that it is of
 * @param source data set
 * @param file name of the file
 * @param line line of the file, from 1
 */
record Figure(double value, int year, Source source, String file, long line) {
    /** Where it stands: {@code wdi.csv, line 12}. */
    String place() {
        return file + ", line " + line;
    }
}
