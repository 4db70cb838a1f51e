package org.ayllu.reports.page.brief;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Block;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Page;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.Words;

/** Reports on one page of paper. */
public final class Briefs {
    private Briefs() {}

    /**
     * What stands on the page.
     *
     * @param title its heading
     * @param lead what stands under the heading
     * @param blocks its parts
     * @param careful a warning in a frame; empty for none
     */
    record Content(String title, List<String> lead, List<Block> blocks, String careful) {}

    /**
     * The page.
     *
     * @throws ReportException when the run has nothing for such readers
     */
    public static String html(Material material, ReportOptions options) throws IOException {
        Audience audience = options.brief().orElseThrow();
        if (audience != Audience.MINISTRY && !material.scenario().simulated()) {
            throw new ReportException("the brief '" + audience.code()
                    + "' needs households over years, but this run is of the" + " model "
                    + material.scenario().model() + ", which is solved at once. Maybe the brief 'ministry'");
        }
        Content content = switch (audience) {
            case FARMERS -> new FarmersBrief(material).content();
            case MUNICIPALITY -> new MunicipalityBrief(material, options.municipality()).content();
            case MINISTRY -> new MinistryBrief(material).content();
        };
        Words words = material.words();
        Page page = new Page(material, true);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("audience", audience.code());
        view.put("kicker", words.raw("brief." + audience.code() + ".kicker"));
        view.put("title", content.title());
        view.put("lead", content.lead());
        view.put("question", material.question());
        view.put("hasQuestion", !material.question().isEmpty());
        view.put("notes", audience == Audience.MINISTRY ? material.notes() : List.of());
        view.put(
                "charted",
                content.blocks().stream().anyMatch(block -> !block.charts().isEmpty()));
        view.put(
                "blocks",
                content.blocks().stream().map(block -> block(block, page)).toList());
        view.put("careful", content.careful());
        view.put("hasCareful", !content.careful().isEmpty());
        view.put("noScript", words.raw("page.noScript"));
        view.put(
                "footer",
                words.of(
                        "page.footer",
                        "version",
                        material.manifest().software().ayllu(),
                        "name",
                        material.manifest().experiment().name()));
        return page.of(
                "brief",
                view,
                content.blocks().stream().anyMatch(block -> !block.charts().isEmpty()));
    }

    private static Map<String, Object> block(Block block, Page page) {
        return Map.of(
                "heading", block.heading(),
                "headed", !block.heading().isEmpty(),
                "paragraphs", block.paragraphs(),
                "listed", !block.items().isEmpty(),
                "items", block.items(),
                "tables", block.tables(),
                "charts", block.charts().stream().map(page::chart).toList());
    }
}
