#include "ui/chart/cost_chart.hpp"
#include "ui/fonts.hpp"
#include "ui/texts.hpp"

namespace petal {

CostChart cost_chart_of(const PageInput& input) {
    CostChart chart;
    const auto& progress = input.snapshot.progress;
    chart.iterations = static_cast<double>(progress ? progress->iterations : input.experiment.iters);
    chart.epochs = input.experiment.batch > 0;
    if (!progress) return chart;
    const Palette& p = look().colours;
    const Language language = input.language;
    // Where one model is alone, its test cost need not have its colour to belong to it.
    const bool alone = progress->logistic.cost_value.empty() || progress->network.cost_value.empty();
    const auto add = [&](const ModelView& view, Rgb colour, const Phrase& name) {
        if (view.cost_value.empty()) return;  // a lab without this model
        chart.curves.push_back({view.cost_iteration, view.cost_value, colour, name.in(language)});
        if (!view.test_cost_value.empty())
            chart.curves.push_back({view.cost_iteration, view.test_cost_value, alone ? p.muted : colour,
                                    name.in(language) + std::string(" · ") + texts::test_short.in(language), true});
    };
    add(progress->logistic, p.logistic, texts::logistic_short);
    // A network without a hidden layer that is alone is logistic regression.
    const bool is_logistic = input.experiment.hidden.empty() && progress->logistic.cost_value.empty();
    add(progress->network, p.accent, is_logistic ? texts::logistic_short : texts::network_short);
    return chart;
}

}  // namespace petal
