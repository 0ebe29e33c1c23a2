//! What the pages of "us" say beside the first of them: the year, the sheet for the preschool, accessibility.

/// A message of `us.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(strum::EnumIter, strum::IntoStaticStr))]
#[cfg_attr(not(target_arch = "wasm32"), strum(serialize_all = "kebab-case"))]
pub enum UsMsg {
    // The year.
    YearTitle,
    YearDescription,
    YearEmpty,
    YearTree,
    YearFruit,
    YearTogether,
    YearMonths,
    YearMonthName,
    YearMonth,
    YearKinds,
    YearTimes,
    YearWords,
    YearPrint,
    // The sheet for the preschool.
    TeacherTitle,
    TeacherDescription,
    TeacherWhy,
    TeacherAbout,
    TeacherAge,
    TeacherSpeaks,
    TeacherDid,
    TeacherLikes,
    TeacherWords,
    TeacherTip,
    TeacherEmpty,
    TeacherLeaveOut,
    // Accessibility.
    AccessTitle,
    AccessDescription,
    AccessStatus,
    AccessStatusText,
    AccessTested,
    AccessTestedText,
    AccessLimits,
    AccessLimitVoice,
    AccessLimitReaders,
    AccessLimitDrafts,
    AccessLimitOld,
    AccessReport,
    AccessReportText,
    AccessLaw,
    AccessLawText,
    AccessDay,
    // What the app is made of.
    LicencesTitle,
}
