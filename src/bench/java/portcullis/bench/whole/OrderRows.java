package portcullis.bench.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lines of purchase orders as a trading house has them, each always the same by its number: one end user for about thirty lines, mostly
 * goods of no interest, one line in a hundred with an accelerator or a server, one in two hundred with a listed party as its end user.
 */
public final class OrderRows {
    public static final List<String> HEADERS = List.of(
            "PO No",
            "Line",
            "PO Date",
            "Supplier",
            "Supplier Country",
            "Item Description",
            "Mfr Part No",
            "Manufacturer",
            "Qty",
            "Unit Price",
            "Currency",
            "HS Code",
            "ECCN",
            "COO",
            "Ship From",
            "Ship-to Party",
            "Ship-to Address",
            "Destination Country",
            "End User",
            "End User Address",
            "End User Country",
            "Freight Forwarder",
            "End Use");
    private static final int LINES_OF_A_FIRM = 30;
    private static final List<Item> PLAIN = List.of(
            new Item("Office chair, ergonomic, black", "NL-220", "9401.31", "EAR99", "own office"),
            new Item("Laptop 14 inch, 16 GB RAM, 512 GB SSD", "MF-L14", "8471.30", "5A992.c", "field work"),
            new Item("Ethernet switch 48 port PoE", "MF-SW48P", "8517.62", "5A991", "office network"),
            new Item("Hex bolt M12 x 100, grade 8.8, zinc plated", "RS-M12", "7318.15", "EAR99", "machine repair"),
            new Item("27 inch monitor, 4K", "MF-M27U", "8528.52", "EAR99", "workplaces"),
            new Item("Nitrile gloves, size M, box of 100", "SG-NG-M", "4015.12", "EAR99", "laboratory"),
            new Item("Bearing 6204-2RS", "BR-6204", "8482.10", "EAR99", "pump maintenance"),
            new Item("Printing paper A4, 80 g", "PP-A4", "4802.56", "EAR99", "office"),
            new Item("Digital oscilloscope 100 MHz", "DO-100", "9030.20", "3A992", "teaching"),
            new Item("Power supply 24 V 10 A, DIN rail", "PS-2410", "8504.40", "EAR99", "control cabinet"),
            new Item("Camera lens 50 mm, C mount", "LO-50C", "9002.11", "EAR99", "inspection"),
            new Item("Centrifugal pump 5.5 kW", "CP-55", "8413.70", "EAR99", "water supply"));
    private static final List<Item> WATCHED = List.of(
            new Item("NVIDIA H100 80GB PCIe accelerator", "900-21010-0000-000", "8473.30", "", "cloud training"),
            new Item("NVIDIA H20 96GB SXM", "H20-SXM", "8473.30", "", "inference"),
            new Item("GPU server 8x A100 80GB", "SYS-A100-8", "8471.50", "", "research"),
            new Item("NVIDIA RTX 4090 24GB", "RTX4090", "8473.30", "", "rendering"));

    private final List<String> listed;
    private final int firms;

    private record Item(String description, String part, String code, String eccn, String use) {}

    /** @param listed names of listed parties, of which some become end users; may be empty */
    public OrderRows(int rows, List<String> listed) {
        this.listed = List.copyOf(listed);
        this.firms = Math.max(200, rows / LINES_OF_A_FIRM);
    }

    /** The cells of a line from 0 on, in the order of {@link #HEADERS}. */
    public List<String> row(int number) {
        var random = new Random(number * 0xBF58476D1CE4E5B9L + 7);
        Item item = random.nextInt(100) == 0
                ? WATCHED.get(random.nextInt(WATCHED.size()))
                : PLAIN.get(random.nextInt(PLAIN.size()));
        var supplier = Firms.of(firms + random.nextInt(500));
        var shipTo = Firms.of(random.nextInt(firms));
        var endUser = random.nextInt(4) == 0 ? Firms.of(random.nextInt(firms)) : shipTo;
        boolean isListed = !listed.isEmpty() && random.nextInt(200) == 0;
        var cells = new ArrayList<String>(HEADERS.size());
        cells.addAll(List.of(
                String.valueOf(4_500_000_000L + number / 5),
                String.valueOf(10 * (1 + number % 5)),
                LocalDate.of(2026, 1, 5).plusDays(random.nextInt(250)).toString(),
                supplier.name(),
                supplier.country(),
                item.description(),
                item.part(),
                supplier.name(),
                String.valueOf(1 + random.nextInt(200)),
                random.nextInt(4_000) + "." + (10 + random.nextInt(90)),
                "USD",
                item.code(),
                item.eccn(),
                supplier.country(),
                supplier.country()));
        cells.addAll(List.of(
                shipTo.name(),
                shipTo.address(),
                shipTo.country(),
                isListed ? listed.get(random.nextInt(listed.size())) : endUser.name(),
                endUser.address(),
                endUser.country(),
                Firms.of(2 * firms + random.nextInt(20)).name(),
                item.use()));
        return cells;
    }
}
