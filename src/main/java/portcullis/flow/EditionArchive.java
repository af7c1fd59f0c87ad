package portcullis.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.EditionChoice;
import portcullis.core.watchlist.Watchlist;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

/** Every edition that was ever in force, read back from the very file that it was adopted from. */
public record EditionArchive(Editions adoptions, ListReader reader, Path scratch, EditionChoice.Missing missing)
        implements Desk.Shelf {
    @Override
    public List<Edition> editions() {
        return adoptions.list().stream().map(Editions.Adopted::edition).toList();
    }

    /**
     * An edition with its listings.
     *
     * @throws IllegalStateException when it is not stored, or its file no longer reads as the edition that it was
     */
    @Override
    public Watchlist.Part part(Edition edition) {
        var stored = adoptions
                .find(edition.id())
                .orElseThrow(() -> new IllegalStateException("edition " + edition.id() + " is not stored"));
        Path file = scratch.resolve("edition-" + edition.id() + "-" + UUID.randomUUID());
        try {
            Files.createDirectories(scratch);
            Files.deleteIfExists(file);
            adoptions.copyFile(edition.id(), file);
            return read(file, stored);
        } catch (IOException e) {
            throw new UncheckedIOException("reading back the edition " + edition.id(), e);
        } finally {
            Scratch.remove(file);
        }
    }

    private Watchlist.Part read(Path file, Editions.Adopted stored) {
        Edition edition = stored.edition();
        var claim =
                new ListReader.Claim(Optional.empty(), Optional.of(edition.source()), Optional.of(edition.published()));
        Watchlist.Part part = reader.read(file, stored.fileName(), claim, edition.published())
                .fold(ListReader.Read::part, problem -> {
                    throw new IllegalStateException("edition " + edition.id() + ": " + problem.sentence());
                });
        if (!part.edition().equals(edition)) {
            throw new IllegalStateException(
                    "the stored file of edition " + edition.id() + " now reads as " + part.edition());
        }
        return part;
    }
}
