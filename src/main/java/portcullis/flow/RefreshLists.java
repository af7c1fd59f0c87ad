package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListSources;
import portcullis.flow.port.Publisher;

/**
 * Fetches the lists from their publishers when it is time, on one node of a cluster. A file is adopted like any other: held back
 * where it cannot be believed, refused where it cannot be read. Where nothing comes, the last good edition stays in force.
 */
public final class RefreshLists {
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final String WHO = "download";

    private final ListSources sources;
    private final Publisher publisher;
    private final AdoptEdition adopting;
    private final Plan plan;
    private final InstantSource clock;

    /**
     * What is fetched and how often.
     *
     * @param addresses by the name of the list; {@code {date}} in one stands for the day of the look
     * @param node who holds the lease
     */
    public record Plan(Map<String, String> addresses, Duration every, Path scratch, String node) {
        public Plan {
            addresses = Map.copyOf(addresses);
        }
    }

    /**
     * What came of a look at one publisher.
     *
     * @param edition the edition that came, if another one did and was taken
     * @param problem why nothing was taken, if so
     */
    public record Look(String name, Optional<String> edition, Optional<String> problem) {}

    public RefreshLists(
            ListSources sources, Publisher publisher, AdoptEdition adopting, Plan plan, InstantSource clock) {
        this.sources = sources;
        this.publisher = publisher;
        this.adopting = adopting;
        this.plan = plan;
        this.clock = clock;
    }

    /** Looks at every publisher whose time has come. */
    public List<Look> look() {
        var looks = new ArrayList<Look>();
        plan.addresses().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Instant now = clock.instant();
            sources.begin(entry.getKey(), now.minus(plan.every()), now, new ListSources.Lease(LEASE, plan.node()))
                    .ifPresent(source -> looks.add(look(source, address(entry.getValue()))));
        });
        return looks;
    }

    private URI address(String template) {
        return URI.create(template.replace(
                "{date}", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString()));
    }

    private Look look(ListSources.Source source, URI address) {
        Path file = plan.scratch().resolve("fetch-" + source.name());
        try {
            Files.createDirectories(plan.scratch());
            Files.deleteIfExists(file);
            return publisher
                    .fetch(address, source.validators(), file)
                    .fold(
                            fetched -> taken(source, fetched, file),
                            same -> ended(source, source.validators(), Optional.empty(), Optional.empty()),
                            failed -> ended(source, source.validators(), Optional.empty(), Optional.of(failed.why())));
        } catch (IOException e) {
            throw new UncheckedIOException("fetching the list " + source.name(), e);
        } finally {
            Scratch.remove(file);
        }
    }

    private Look taken(ListSources.Source source, Publisher.Fetched fetched, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return adopting.adopt(fetched.fileName(), ListReader.Claim.NONE, WHO, in)
                    .fold(
                            inForce -> ended(
                                    source,
                                    fetched.validators(),
                                    Optional.of(inForce.adopted().edition().id()),
                                    Optional.empty()),
                            problem -> ended(
                                    source,
                                    Publisher.Validators.NONE,
                                    Optional.empty(),
                                    Optional.of(problem.sentence())));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the fetched list " + source.name(), e);
        }
    }

    private Look ended(
            ListSources.Source source,
            Publisher.Validators validators,
            Optional<String> edition,
            Optional<String> problem) {
        Instant now = clock.instant();
        sources.end(new ListSources.Source(
                source.name(),
                validators,
                Optional.of(now),
                problem.isEmpty() ? Optional.of(now) : source.confirmedAt(),
                problem,
                problem.isEmpty() ? 0 : source.failures() + 1));
        return new Look(source.name(), edition, problem);
    }
}
