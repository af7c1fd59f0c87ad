package portcullis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portcullis.core.text.NameLore;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;
import portcullis.edge.listing.ListLimits;
import portcullis.edge.listing.PublishedLists;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.ListReader;

/**
 * What is measured against: the list, read as the program reads it, and what the program knows of names.
 *
 * @param sample whether it is the sample edition, for want of a real list
 */
record Ground(Watchlist watchlist, NameLore lore, boolean sample) {
    private static final String SAMPLE = "/portcullis/lists/sample-edition-2026-11-01.json";

    /** Reads the list of the options, or the sample edition. */
    static Ground read() {
        Path file = Options.list().orElseGet(Ground::sampleFile);
        var claim = ListReader.Claim.NONE;
        Watchlist.Part part = new PublishedLists(ListLimits.DEFAULT, new ContentSheetReader(SheetLimits.DEFAULTS))
                .read(file, file.getFileName().toString(), claim, LocalDate.of(2026, 11, 23))
                .fold(ListReader.Read::part, problem -> {
                    throw new IllegalArgumentException("cannot read the list " + file + ": " + problem);
                });
        return new Ground(
                new Watchlist(List.of(part)), shippedLore(), Options.list().isEmpty());
    }

    private static Path sampleFile() {
        try (InputStream in = resource(SAMPLE)) {
            Path file = Files.createTempFile("sample-edition-", ".json");
            file.toFile().deleteOnExit();
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the sample edition", e);
        }
    }

    static NameLore shippedLore() {
        Map<String, List<String>> files = new HashMap<>();
        for (String name : NameLore.FILES) {
            try (InputStream in = resource("/portcullis/names/" + name + ".csv")) {
                files.put(
                        name,
                        new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
        return NameLore.of(files);
    }

    private static InputStream resource(String name) {
        InputStream in = Ground.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "the class path has no " + name + "; the program's own classes and resources must be on it");
        }
        return in;
    }

    List<Listing> listings() {
        var all = new ArrayList<Listing>();
        watchlist.parts().forEach(part -> all.addAll(part.listings()));
        return all;
    }

    int names() {
        return listings().stream().mapToInt(listing -> listing.names().size()).sum();
    }

    /** Every name that stands for a party: all but those of bare addresses. */
    List<Named> named() {
        var all = new ArrayList<Named>();
        for (Listing listing : listings()) {
            if (!listing.isAddressOnly()) {
                listing.names().forEach(name -> all.add(new Named(listing, name)));
            }
        }
        return all;
    }

    /** A name and the listing that bears it. */
    record Named(Listing listing, ListedName name) {
        String text() {
            return name.text();
        }
    }
}
