package portcullis.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portcullis.core.subject.SubjectKind;

final class TemplateTest {
    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void every_column_of_a_template_maps_by_itself(SubjectKind kind) {
        List<Field> columns = Template.columns(kind);
        var finder = new HeaderFinder(ShippedWords.headers(), ShippedWords.countries());
        var rows = List.of(
                new RawRow(
                        1,
                        columns.stream()
                                .map(field -> Template.header(kind, field))
                                .toList()),
                new RawRow(2, columns.stream().map(Field::example).toList()));

        FoundHeader found = finder.find(rows, Optional.empty(), Mapping.NONE).orElseThrow();

        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.columns().fieldKeys())
                .containsExactlyElementsOf(columns.stream().map(Field::key).toList());
    }

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void a_template_and_its_further_fields_are_all_fields_of_the_kind(SubjectKind kind) {
        assertThat(Template.columns(kind).size() + Template.others(kind).size())
                .isEqualTo(Field.of(kind).size());
    }
}
