#pragma once

class QString;

namespace lifecircle::plugin {

/// Makes the text of a PDF that Qt wrote one that can be found. Fonts draw 文 and the radical ⽂ (U+2F42)
/// with one glyph, and Qt tells readers that it stands for the radical; so nobody finds 文. Each such code
/// becomes the character that people write (Unicode's compatibility form). Codes keep their length, so all
/// else in the file stays where it is. A file that cannot be read is left as it is: it looks right all the
/// same.
void mendPdfText(const QString& path);

}  // namespace lifecircle::plugin
