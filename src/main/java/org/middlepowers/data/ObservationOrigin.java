package org.middlepowers.data;

/**
 * Where a figure was read.
 *
 * @param source data set
 * @param file name of the file, with the sheet if it is one of a workbook
 * @param place line and column: {@code line 12, column 2014}; "" where the file as a whole says it
 * @param series which of several series of the data set, where its file names them; else ""
 */
record ObservationOrigin(DataSet source, String file, String place, String series) {
    ObservationOrigin(DataSet source, String file, String place) {
        this(source, file, place, "");
    }

    /** Data set, or the series of it where there are several: a change of it is a change of source, not of trade. */
    String from() {
        return series.isEmpty() ? source.title() : series;
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + ", " + place;
    }
}
