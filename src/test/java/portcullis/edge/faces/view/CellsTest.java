package portcullis.edge.faces.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.Habits;
import portcullis.core.subject.SubjectKind;
import portcullis.flow.upload.Shape;

final class CellsTest {
    private static final Shape SHAPE = new Shape(
            SubjectKind.PURCHASE_ORDERS,
            "POs",
            3,
            List.of("PO", "", "Vendor"),
            List.of("reference.number", "", "parties"),
            2,
            0,
            5,
            8,
            Habits.NONE,
            List.of(),
            List.of());

    @Test
    void empty_cells_are_left_out_and_columns_without_header_are_named_by_letter() {
        assertThat(Cells.of(Optional.of(SHAPE), List.of("4500", "x", "", "beyond")))
                .containsExactly(
                        new Cells.Cell("PO", "reference.number", "4500"),
                        new Cells.Cell("B", "", "x"),
                        new Cells.Cell("D", "", "beyond"));
    }

    @Test
    void letters_go_on_after_z_as_in_a_spreadsheet() {
        assertThat(List.of(
                        Cells.letters(0), Cells.letters(25), Cells.letters(26), Cells.letters(701), Cells.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
