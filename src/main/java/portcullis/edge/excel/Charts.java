package portcullis.edge.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import portcullis.core.report.Chart;

/** Draws charts beside a table, two by two, each with a text that says what it shows; every figure refers to its cell. */
final class Charts {
    private static final int ACROSS = 8;
    private static final float HEIGHT = 250;
    private static final float GAP = 14;
    private static final float STANDARD_ROW = 15;
    private static final int EMU_PER_POINT = 12_700;

    private final XSSFSheet sheet;
    private final int firstColumn;
    private final float[] heights;
    private int drawn;

    /**
     * @param firstColumn the first free column beside the table
     * @param heights of the sheet's first rows in points, 0 for the standard
     */
    Charts(XSSFSheet sheet, int firstColumn, float[] heights) {
        this.sheet = sheet;
        this.firstColumn = firstColumn;
        this.heights = heights;
    }

    void draw(Chart chart) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int column = firstColumn + (drawn % 2) * ACROSS;
        float top = GAP + (HEIGHT + GAP) * Math.floorDiv(drawn, 2);
        drawn++;
        Depth from = depth(top);
        Depth to = depth(top + HEIGHT);
        var anchor =
                drawing.createAnchor(0, from.rest(), 0, to.rest(), column, from.row(), column + ACROSS - 1, to.row());
        anchor.setAnchorType(org.apache.poi.ss.usermodel.ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFChart made = drawing.createChart(anchor);
        describe(drawing, chart);
        made.setTitleText(chart.title());
        made.setTitleOverlay(false);
        made.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(12d));
        if (chart.series().size() > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        plot(made, chart);
    }

    /** A row, and how far down in it in the drawing's own unit. */
    private record Depth(int row, int rest) {}

    private Depth depth(float points) {
        float left = points;
        for (int row = 0; ; row++) {
            float height = row < heights.length && heights[row] > 0 ? heights[row] : STANDARD_ROW;
            if (left < height) {
                return new Depth(row, Math.round(left * EMU_PER_POINT));
            }
            left -= height;
        }
    }

    private void describe(XSSFDrawing drawing, Chart chart) {
        List<CTGraphicalObjectFrame> frames = java.util.Arrays.stream(
                        drawing.getCTDrawing().getTwoCellAnchorArray())
                .filter(each -> each.isSetGraphicFrame())
                .map(each -> each.getGraphicFrame())
                .toList();
        var named = frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr();
        named.setName(chart.title());
        named.setDescr(chart.says());
    }

    private void plot(XSSFChart made, Chart chart) {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis names = made.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = made.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat("#,##0");
        values.setMinimum(0);
        if (bars) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        var data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        if (!bars) {
            data.setBarGrouping(BarGrouping.STACKED);
        }
        String[] labels =
                chart.series().get(0).points().stream().map(Chart.Point::label).toArray(String[]::new);
        var categories = XDDFDataSourcesFactory.fromArray(labels, range(chart, chart.labels()), chart.labels());
        for (Chart.Series series : chart.series()) {
            Double[] figures = series.points().stream()
                    .map(point -> (double) point.value())
                    .toArray(Double[]::new);
            XDDFChartData.Series line = data.addSeries(
                    categories,
                    XDDFDataSourcesFactory.fromArray(figures, range(chart, series.column()), series.column()));
            line.setTitle(series.name(), new CellReference(chart.sheet(), 0, series.column(), true, true));
            line.setFillProperties(
                    new XDDFSolidFillProperties(XDDFColor.from(Styles.bytes(Styles.bar(series.tone())))));
        }
        made.plot(data);
        if (!bars) {
            pile(made);
        }
    }

    /** Puts the pieces of a column above each other. The library's own way needs a schema that its smaller jar leaves out. */
    private static void pile(XSSFChart made) {
        var bar = made.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bar.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static String range(Chart chart, int column) {
        var from = new CellReference(chart.first() - 1, column, true, true);
        var to = new CellReference(chart.first() - 2 + chart.rows(), column, true, true);
        return "'" + chart.sheet() + "'!" + from.formatAsString() + ":" + to.formatAsString();
    }
}
