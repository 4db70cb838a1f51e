package org.ayllu.studies.replication;

import java.util.List;

/** All studies that Ayllu replicates. */
public final class Replications {
    private static final List<Replication> ALL = List.of(
            Replication.of(
                    "qdemo7",
                    "A farm sector as its border opens to wheat",
                    "A thousand farms of 4 ha share seven crops, livestock that ploughs and eats straw and clover, 25 days of "
                            + "family labour a month at a reservation wage of 3 and hired labour at 4. Consumers' demand is linear; "
                            + "wheat, beans and maize can be imported, onions, cotton and tomatoes exported. The base has wheat at 140 "
                            + "US$/t at the border, two runs at 120 and 100. Crops, months and prices are in qdemo7-crops.csv beside the "
                            + "code.",
                    "Kutcher, Meeraus and O'Mara (1988), Agriculture Sector and Policy Models, World Bank, the last model of its "
                            + "series; optimum worked out from its inputs with an independent solver",
                    Qdemo7::targets),
            Replication.of(
                    "harris-todaro",
                    "Migration to a city with a fixed wage",
                    "Farm and city both produce the square root of 200 times labour; 400 people; the city's wage is fixed at "
                            + "0.9 and those who wait for work there earn nothing. Closed form: with x the root of rural labour, x² + c "
                            + "x = 400, c = 0.9 jobs / (0.5 √200).",
                    "Harris and Todaro (1970), American Economic Review 60(1); closed form",
                    ClosedForms::harrisTodaro),
            Replication.of(
                    "chayanov",
                    "A household without a labour market",
                    "Land and time of 100; output is the square root of land times labour, utility that of consumption times "
                            + "leisure.",
                    "Chayanov (1925), The Theory of Peasant Economy; closed form",
                    ClosedForms::chayanov),
            Replication.of(
                    "separable",
                    "A household that produces as a firm",
                    "The same farm; a share of 0.7 of full income goes to consumption; any number of days can be sold or hired "
                            + "at a wage of 1.",
                    "Singh, Squire and Strauss (1986), Agricultural Household Models, chapter 2; closed form",
                    ClosedForms::separable),
            Replication.of(
                    "land-market",
                    "Who rents land in, who rents it out, who does neither",
                    "100 days of labour, a labour share of 0.5; a hectare costs 0.8 to rent in and brings 0.6 when rented out.",
                    "Carter and Yao (2002), American Journal of Agricultural Economics 84(3); closed form",
                    ClosedForms::landMarket),
            Replication.of(
                    "fgt",
                    "Poverty of four incomes",
                    "Incomes of 100, 110, 150 and 160, a poverty line of 125.",
                    "Haughton and Khandker (2009), Handbook on Poverty and Inequality, World Bank, after Foster, Greer and "
                            + "Thorbecke (1984); by hand",
                    ClosedForms::poverty),
            Replication.of(
                    "missing-markets",
                    "A better price for the cash crop, with and without other markets",
                    "A household with 500 days and 2 ha divides land and labour between food and a cash crop (elasticity of "
                            + "transformation 1.5) and buys goods that hardly replace food (elasticity of substitution 0.3). The price "
                            + "of the cash crop rises by 20 %. Numbers are assumed: what is tested is signs.",
                    "de Janvry, Fafchamps and Sadoulet (1991), Economic Journal 101; signs",
                    CropMarkets::targets),
            Replication.of(
                    "price-bands",
                    "A household that neither buys nor sells food",
                    "One household of the flagship's own theory: 600 days; 50 of food that must be eaten; of the rest a "
                            + "quarter to food and 35 % to leisure; a labour share of 0.4. At base prices its food crop asks for 115 "
                            + "days, which makes about what it eats, and its cash crop for 150. Food costs 30 % more to buy than its "
                            + "price and brings less by as much. Prices rise by 10 %. Numbers are assumed: what is tested is signs.",
                    "de Janvry, Fafchamps and Sadoulet (1991), Economic Journal 101; signs",
                    PriceBands::targets),
            Replication.of(
                    "gini-by-source",
                    "Inequality by source of income, rural Mexico 2003, 1,782 households",
                    "S G R of six sources of income against a total Gini of 0.61. A source's part of the Gini is S G R over "
                            + "the total, and 10 % more of it changes the Gini by 10 S (G R / total − 1) per cent.",
                    "Taylor, Mora, Adams and Lopez-Feldman (2005), Remittances, inequality and poverty: evidence from rural Mexico; "
                            + "printed table, recomputed from its rounded columns",
                    RuralMexico::targets),
            Replication.of(
                    "multipliers",
                    "What a transfer is worth to a local economy",
                    "Staples, shops and services whose prices form in the zone, and exports; poor households and others. Food "
                            + "takes 58 % of the poor's and 47 % of the others' income (Peru 2002), 40 % of it local; a quarter of a "
                            + "shop's sales stays in the zone; labour answers to the wage with an elasticity of 100, or 0.5 with full "
                            + "employment. Most numbers are assumed: what is tested is whether the model behaves.",
                    "Taylor and Filipski (2014), Beyond Experiments in Development Economics, and evaluations of cash transfers in "
                            + "Ethiopia, Ghana, Lesotho, Malawi, Zambia and Zimbabwe (nominal 1.25 to 2.52, real 1.26 to 1.84); signs and "
                            + "band, on an assumed zone of the altiplano",
                    Multipliers::targets),
            new Replication(
                    "stylised-facts",
                    "What is known of rural households in the Andes",
                    "Runs of scenarios/stylised-facts.yaml, which are 6,000 households of andes-opening.yaml for 20 years: the baseline, a world where the tariff on staples "
                            + "ends in 1988, and one without El Niño, ten times over with other draws. Every household meets the same luck in all three. "
                            + "All figures are means over the ten, since the facts speak of averages and the weather of one history is luck: "
                            + "shares and levels over the reported years, effects of the tariff over the last five, losses over all years of "
                            + "El Niño.",
                    "Escobal (2001); Reardon, Berdegué and Escobar (2001); CEDLA; INEI; World Bank; INE Bolivia; de Janvry, "
                            + "Fafchamps and Sadoulet (1991); López and Galinato (2007); bands and signs",
                    StylisedFacts.RUNS,
                    StylisedFacts::targets));

    private Replications() {}

    /** All, in the order in which they are printed. */
    public static List<Replication> all() {
        return ALL;
    }
}
