/// The demo newsroom's world: an invented league, one week of its news, and the recorded web that serves it.
///
/// Everything here is invented: the island country of Estmere, its league and clubs, the clubs of its continent, every
/// player, official, pundit and journalist, every outlet, sponsor and photo agency. Likeness to real ones is chance.
///
/// - `LeagueSimulation` plays 130 seasons, 1896-97 to 2025-26: the Crown, Castle, Harbour and Abbey Divisions, the
/// Lantern
///   Cup, the League Salver and the continent's Aurora Cup. Early Salver results and the spring of two war years are
/// lost on
///   purpose, so that some claims cannot be told.
/// - The home club is Thornmouth Albion, the Herons, who play at the Ropewalk. They are champions of the country and of
/// the
///   continent, and in the winter of 2025-26 they lose ten of fifteen matches, the last 0-5 at home to Virtus Caldara.
/// - The week runs from Monday 26 January to Sunday 1 February 2026: ten outlets, each of its own owner and with its
/// own
///   HTML, report a winger's move that is born, grows and dies, a loan that is done, a defender lost, a pundit's anger
/// and a
///   captain's message. Pages, feeds and posts are files under `week`; `RecordedWeb` serves them as `DemoClock` goes
/// on.
/// - `Truth` says for tests what each page states and what became of it.
@NullMarked
package pressbox.demo;

import org.jspecify.annotations.NullMarked;
