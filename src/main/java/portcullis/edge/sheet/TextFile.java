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
import java.util.Optional;
import portcullis.flow.port.SheetReader;

/** Delimited text (.csv, .tsv, .txt), as one sheet without a name. */
final class TextFile implements Format {
    private static final int MOST_PREVIEWS = 8;
    private static final int HEAD = 32 * 1024;

    private static final int PREVIEW = 300;

    /** A file that reads in several encodings equally well has to be asked about before names are read wrong. */
    @Override
    public void look(Path file) throws IOException, Refusal {
        if (TextEncoding.of(file, Optional.empty()).certainty() == TextEncoding.Certainty.UNSURE) {
            throw Refusal.unsureEncoding(previews(file));
        }
    }

    @Override
    public List<SheetReader.Preview> previews(Path file) throws IOException, Refusal {
        List<TextEncoding> candidates = TextEncoding.candidates(file);
        if (candidates.get(0).certainty() == TextEncoding.Certainty.SURE) {
            return List.of();
        }
        byte[] sample = LetterStatistics.sample(file);
        return candidates.stream()
                .limit(MOST_PREVIEWS)
                .map(encoding -> new SheetReader.Preview(encoding.charset().name(), preview(encoding.decode(sample))))
                .toList();
    }

    private static String preview(String text) {
        return text.substring(0, Math.min(text.length(), PREVIEW)).strip();
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        if (!feed.wants("", List.of(""))) {
            return;
        }
        TextEncoding encoding = TextEncoding.of(file, feed.encoding());
        encoding.tell(feed);
        try (Reader text = encoding.open(file)) {
            Delimiter delimiter = delimiter(text);
            text.skip(delimiter.toSkip());
            var counting = new QuoteCount(text);
            try (CsvReader<CsvRecord> rows = csv(delimiter.character(), counting)) {
                feed(rows, counting, feed);
            }
        } catch (CharacterCodingException broken) {
            throw encoding.broken(feed);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw encoding.broken(feed);
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
}
