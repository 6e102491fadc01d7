#pragma once

#include <cstddef>
#include <initializer_list>

#include <QString>

namespace lifecircle::plugin {

/// A text that stands in the program itself: the name of a tag or an attribute. No other text compiles as
/// one, so that data never becomes markup.
class Literal {
 public:
  template <std::size_t size>
  consteval Literal(const char (&text)[size]) : mText(text), mSize(size - 1) {}
  [[nodiscard]] QLatin1String text() const { return QLatin1String(mText, static_cast<int>(mSize)); }

 private:
  const char* mText;
  std::size_t mSize;
};

/// Markup (HTML, or SVG inside it) that is safe to stand in a page. There are three ways to make it, and none
/// takes text as it comes: text() escapes, element() wraps what is Html already and escapes its attributes,
/// styleSheet() takes a file of the plugin. A text that was forgotten to be escaped therefore does not
/// compile:
///
///     Html::element("td", {{"class", "name"}}, Html::text(feature.attribute("name").toString()))
class Html {
 public:
  struct Attribute {
    Literal name;
    QString value;
  };
  using Attributes = std::initializer_list<Attribute>;

  Html() = default;

  /// Text of any origin, to be read as it is: < > & and quotes are escaped; control characters and those that
  /// turn the direction of what follows become the replacement character; line breaks become spaces. What is
  /// longer than `longest` characters ends in an ellipsis.
  [[nodiscard]] static Html text(const QString& text, int longest = 2000);
  [[nodiscard]] static Html element(Literal tag, Attributes attributes, const Html& content);
  [[nodiscard]] static Html element(Literal tag, const Html& content) { return element(tag, {}, content); }
  /// An element that has no content: <meta ... />, <path ... />.
  [[nodiscard]] static Html element(Literal tag, Attributes attributes = {});
  /// A style element with the text of plugin/maps/<name>.css.
  [[nodiscard]] static Html styleSheet(Literal name);

  Html& operator+=(const Html& other) {
    mMarkup += other.mMarkup;
    return *this;
  }
  [[nodiscard]] friend Html operator+(Html a, const Html& b) { return a += b; }

  [[nodiscard]] bool isEmpty() const { return mMarkup.isEmpty(); }
  [[nodiscard]] const QString& markup() const { return mMarkup; }

 private:
  QString mMarkup;
};

/// The text as Html::text() would have it, but not escaped: for places that escape by themselves.
[[nodiscard]] QString harmless(const QString& text, int longest);

}  // namespace lifecircle::plugin
