package portcullis.edge.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import portcullis.flow.port.AccountsContract;
import portcullis.flow.port.AuditContract;
import portcullis.flow.port.CasesContract;
import portcullis.flow.port.EditionsContract;
import portcullis.flow.port.GoodGuysContract;
import portcullis.flow.port.MappingsContract;
import portcullis.flow.port.OwnerFilesContract;
import portcullis.flow.port.Ports;
import portcullis.flow.port.ReviewsContract;
import portcullis.flow.port.TurnsContract;
import portcullis.flow.port.UploadsContract;
import portcullis.flow.port.WorkContract;

/** What every port must do on whatever database; the subclasses give the database. */
abstract class StoreContract {
    /** The store, the same for all tests of a run. */
    protected abstract StoreForTests store();

    @BeforeEach
    void clear() {
        store().clear();
    }

    @Test
    void the_mapping_fits_the_migrated_tables() {
        assertThatCode(() -> store().sessions().getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
    }

    @Test
    void a_second_migration_changes_nothing() {
        assertThat(Migration.run(store().database())).isZero();
    }

    @Nested
    final class OfUploads extends UploadsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfMappings extends MappingsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfWork extends WorkContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfTurns extends TurnsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfCases extends CasesContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfEditions extends EditionsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfOwnerFiles extends OwnerFilesContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfGoodGuys extends GoodGuysContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }

    @Nested
    final class OfAudit extends AuditContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }

        @Override
        protected void tamper(String sql) {
            store().past(sql);
        }

        @Override
        protected void attempt(String sql) throws Exception {
            store().execute(sql);
        }
    }

    @Nested
    final class OfReviews extends ReviewsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }

        @Override
        protected void attempt(String sql) throws Exception {
            store().execute(sql);
        }
    }

    @Nested
    final class OfAccounts extends AccountsContract {
        @Override
        protected Ports ports() {
            return store().ports();
        }
    }
}
