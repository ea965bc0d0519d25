package concord.exchange;

import org.apache.commons.csv.CSVRecord;

/** The cells of one entry, or of the header, and the line of the file on which they begin. */
record Line(int number, CSVRecord record) {
    boolean isBlank() {
        return record.stream().allMatch(String::isBlank);
    }
}
