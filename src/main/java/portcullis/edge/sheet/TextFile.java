package portcullis.edge.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;

/** Delimited text (.csv, .tsv, .txt), as one sheet without a name. */
final class TextFile implements Format {
    private static final int HEAD = 32 * 1024;

    @Override
    public void look(Path file) {
        // Whether a file is text shows in its first bytes, which have been looked at to come here.
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        if (!feed.wants("", List.of(""))) {
            return;
        }
        TextEncoding encoding = TextEncoding.of(file);
        try (Reader text = encoding.open(file)) {
            Delimiter delimiter = delimiter(text);
            text.skip(delimiter.toSkip());
            var counting = new QuoteCount(text);
            try (CsvReader<CsvRecord> rows = csv(delimiter.character(), counting)) {
                feed(rows, counting, feed);
            }
        } catch (CharacterCodingException broken) {
            throw badCharacters(encoding, feed);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw badCharacters(encoding, feed);
            }
            throw broken.getCause();
        } catch (CsvParseException broken) {
            throw Refusal.damaged(
                    feed.where(), "cells separated by a delimiter", "a row that cannot be taken apart or is too long");
        }
    }

    private static void feed(CsvReader<CsvRecord> rows, QuoteCount quotes, RowFeed feed) throws Refusal {
        boolean lineBreakAtEnd = false;
        for (CsvRecord row : rows) {
            feed.startRow(feed.number() + 1);
            for (int column = 0; column < row.getFieldCount(); column++) {
                feed.cell(column, withoutTextMark(row.getField(column)));
            }
            lineBreakAtEnd = row.getField(row.getFieldCount() - 1).indexOf('\n') >= 0;
            if (!feed.endRow()) {
                return;
            }
        }
        if (quotes.isOdd() && lineBreakAtEnd) {
            throw Refusal.damaged(
                    feed.where(), "a quotation mark that is closed", "one that is open to the file's end");
        }
    }

    /** {@code ="00123"}, the way to keep a spreadsheet program from reading digits as a number. */
    private static String withoutTextMark(String cell) {
        boolean marked = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
        return marked ? cell.substring(2, cell.length() - 1) : cell;
    }

    private static CsvReader<CsvRecord> csv(char delimiter, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private static Delimiter delimiter(Reader text) throws IOException {
        text.mark(HEAD + 1);
        CharBuffer head = CharBuffer.allocate(HEAD);
        int got;
        do {
            got = text.read(head);
        } while (got > 0);
        text.reset();
        return Delimiter.of(head.flip().toString());
    }

    private static Refusal badCharacters(TextEncoding encoding, RowFeed feed) {
        return Refusal.damaged(
                "after row " + feed.number(), "text in " + encoding.charset().name(), "bytes that are not");
    }
}
