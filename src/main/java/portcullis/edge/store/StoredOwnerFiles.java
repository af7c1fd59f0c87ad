package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import portcullis.core.watchlist.Edition;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.KnownVersions;
import portcullis.flow.port.OwnerFiles;

/** The files of owners in the database, each time one was put in force; a file that comes again keeps its one content. */
@Dependent
public class StoredOwnerFiles implements OwnerFiles {
    private final Sessions sessions;

    @Inject
    public StoredOwnerFiles(Transactions transactions) {
        this.sessions = new Sessions(transactions);
    }

    @Override
    public Kept keep(Edition edition, String fileName, String by, Instant at, InputStream file) {
        return sessions.run("keeping a file of owners", session -> {
            Optional<OwnerFileEntity> newest = all(session).stream()
                    .filter(kept -> kept.source.equals(edition.source()))
                    .findFirst();
            if (newest.isPresent() && newest.get().id.equals(edition.id())) {
                return newest.get().kept(true);
            }
            var entity = new OwnerFileEntity();
            entity.no = Contents.next(session, "owner_file_seq");
            entity.id = edition.id();
            entity.source = edition.source();
            entity.published = edition.published();
            entity.sha256 = edition.sha256();
            entity.statements = edition.entries();
            entity.fileName = fileName;
            entity.at = at.truncatedTo(ChronoUnit.MICROS);
            entity.by = by;
            entity.content = find(session, edition.id())
                    .map(known -> known.content)
                    .orElseGet(() -> Contents.keep(session, file).number());
            session.insert(entity);
            KnownVersionEntity.moved(session, KnownVersions.Thing.OWNERS);
            StoredAuditLog.append(
                    session,
                    Act.of(entity.at, Act.Actor.named(by), Deed.OWNERS_KEPT, entity.id)
                            .with(Map.of("fileName", fileName, "sha256", entity.sha256)));
            return entity.kept(true);
        });
    }

    private static List<OwnerFileEntity> all(StatelessSession session) {
        return session.createSelectionQuery("from OwnerFileEntity f order by f.no desc", OwnerFileEntity.class)
                .getResultList();
    }

    private static Optional<OwnerFileEntity> find(StatelessSession session, String id) {
        return all(session).stream().filter(kept -> kept.id.equals(id)).findFirst();
    }

    @Override
    public List<Kept> list() {
        return sessions.run("listing the files of owners", session -> {
            var sources = new HashSet<String>();
            var list = new ArrayList<Kept>();
            for (OwnerFileEntity entity : all(session)) {
                list.add(entity.kept(sources.add(entity.source)));
            }
            return list;
        });
    }

    @Override
    public void copyFile(String id, Path target) {
        long content = sessions.run(
                "finding a file of owners",
                session -> find(session, id)
                        .map(entity -> entity.content)
                        .orElseThrow(() -> new IllegalArgumentException("there is no file of owners " + id)));
        Contents.copy(sessions, content, target);
    }
}
