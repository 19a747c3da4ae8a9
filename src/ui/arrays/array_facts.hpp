// The numbers of the Arrays lab, each idea's in sentences.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/arrays/shown_arrays.hpp"
#include "ui/ideas/facts.hpp"
#include "ui/snapshot.hpp"

namespace petal {

Facts broadcasting_facts(const Experiment& experiment, Language language);
Facts normalize_facts(const Experiment& experiment, Language language);
Facts softmax_facts(const Experiment& experiment, Language language);
Facts product_facts(const Experiment& experiment, Language language);
Facts rank_facts(const Experiment& experiment, Language language);
Facts reshape_facts(const Experiment& experiment, Language language);
Facts random_facts(const Experiment& experiment, Language language);
Facts timing_facts(const Snapshot& snapshot, Language language);
// Why the times differ, without the times.
Facts timing_reasons(const SpeedMeasured& speed, Language language);
// Those of the open idea.
Facts arrays_lab_facts(const Snapshot& snapshot, const Experiment& experiment, Language language);
// The same without what stands beside them: NumPy's errors where the result would be, and measured times at their bars.
Facts facts_beside_tables(const Snapshot& snapshot, const Experiment& experiment, Language language);

// The lab in words, for screen readers.
std::string arrays_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

// What dot makes of the arrays.
std::string dot_heading(const Array& A, const Array& B, Language language);

std::string seconds_text(double seconds);
// How many times as long as the vectors of the figure: "3.4", "510".
std::string ratio_text(const SpeedFigure& figure, double seconds);

}  // namespace petal
