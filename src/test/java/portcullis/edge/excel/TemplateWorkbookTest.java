package portcullis.edge.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portcullis.core.intake.Field;
import portcullis.core.intake.Template;
import portcullis.core.subject.SubjectKind;

final class TemplateWorkbookTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void a_template_has_a_column_for_each_field_with_its_note_and_its_list(SubjectKind kind) throws IOException {
        Path file = folder.resolve("template.xlsx");
        List<Field> columns = Template.columns(kind);
        try (OutputStream out = Files.newOutputStream(file)) {
            new TemplateWorkbook().write(kind, columns, Template.others(kind), out);
        }

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isZero();
            assertThat(columns).hasSizeGreaterThan(20);
            for (int i = 0; i < columns.size(); i++) {
                assertThat(sheet.getRow(0).getCell(i).getStringCellValue())
                        .isEqualTo(Template.header(kind, columns.get(i)));
            }
            assertThat(sheet.getDataValidations())
                    .hasSize(columns.size())
                    .allSatisfy(validation ->
                            assertThat(validation.getPromptBoxText()).contains("For example"));
            assertThat(book.getName("CountryCodes").getRefersToFormula()).startsWith("Lists!");
            assertThat(book.getSheet("Notes").getLastRowNum())
                    .isEqualTo(columns.size() + Template.others(kind).size());
        }
    }
}
