// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/keyrenewal.h"
#include "secrets/localsecrets.h"
#include "secrets/secretstoresettings.h"
#include "transport/transport.h"

#include <QTimer>

#include <set>

namespace sluice {

/// What is known of one reference; never its value.
struct SecretState {
    enum class State {
        Waiting, ///< was not answered yet
        Ready,
        Stale,   ///< could not be read again; the last value is kept
        Missing, ///< could not be read, and there is no value
    };
    SecretReference reference = {};
    State state = State::Waiting;
    /// When it was read last, and written where it is kept; invalid when that is not known.
    QDateTime read = {};
    QDateTime written = {};
    QByteArray version = {};
    QString problem = {};
    friend bool operator==(const SecretState &, const SecretState &) = default;
};

/// "waiting", "ready", "stale", "missing".
[[nodiscard]] QByteArray secretStateName(SecretState::State state);

/// What a configuration needs of secrets.
struct SecretWants {
    std::map<QByteArray, SecretStoreSettings> stores = {};
    /// All but variables of the environment, which do not change.
    std::set<SecretReference> references = {};
    /// Those of them that are sent as they are, and so may hold no control character.
    std::set<SecretReference> sent = {};
    TransportOptions transport = {};
};

/// Holds the values of references and keeps them fresh: what is wanted is read at once, then again in each store's
/// interval give or take a tenth, on `refresh`, and when a provider refuses a key. A store that is away leaves the last
/// value in place and is asked again. What stands in one place of a store is read once, however many refer to it.
///
/// Lives on the thread that made it and waits for nothing there. `states` is for any thread.
class SecretKeeper : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        /// Files and the keychain.
        std::chrono::milliseconds local{300'000};
        /// How long changes wait for files that are being read: a disk that does not answer holds no change up.
        std::chrono::milliseconds files{5'000};
        /// Of a store that is away: doubling, up to the longest.
        std::chrono::milliseconds firstPause{1'000};
        std::chrono::milliseconds longestPause{60'000};
        /// A key that is refused over and over leads to one read in this time.
        std::chrono::milliseconds renewal{5'000};
    };

    /// Makes what a store is asked by, once it is to be asked.
    using MakeTransport = std::function<std::unique_ptr<Transport>(const TransportOptions &)>;

    SecretKeeper(LocalSecrets::Sources sources, MakeTransport makeTransport, Pace pace);
    /// With our own client and the usual pace.
    explicit SecretKeeper(LocalSecrets::Sources sources);
    ~SecretKeeper() override;

    void setWanted(const SecretWants &wants);
    /// Reads all of it at once; a reading that runs is followed by another, for it may have begun before the change.
    void refresh();

    /// Unset while there is none.
    [[nodiscard]] std::optional<Secret> value(const SecretReference &reference) const;
    /// Whether each was answered at least once.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] std::vector<SecretState> states() const;
    [[nodiscard]] const std::shared_ptr<KeyRenewal> &renewal() const { return m_renewal; }

Q_SIGNALS:
    /// Values are others than before.
    void changed();
    /// `isSettled` has become true.
    void settled();
    /// All that `refresh` asked for has been answered.
    void refreshed();
    /// `states` are others than before.
    void statesChanged();
    /// What a person should know.
    void noticed(const QString &text);

private:
    struct Value {
        std::optional<Secret> now = {};
        std::vector<Secret> before = {}; ///< those that requests may still run with
        QString problem = {};
        bool answered = false;
    };
    /// What is read in one go.
    struct Place {
        std::map<QByteArray, Value> fields = {};
        std::unique_ptr<QTimer> timer = {};
        std::chrono::milliseconds pause{0};
        std::vector<std::pair<quint64, Secret>> asked = {};
        QDateTime read = {};
        QDateTime written = {};
        QByteArray version = {};
        qint64 renewedNs = 0;
        bool reading = false;
        bool again = false;
    };
    using Places = std::map<SecretReference, Place>;
    /// Each has a way of its own: whom it trusts and what it shows is of no other's concern.
    struct OpenStore {
        std::unique_ptr<Transport> transport = {};
        ClientIdentity identity = {};            ///< its own; empty: everybody's
        std::unique_ptr<SecretStore> store = {}; // last: it asks the transport
    };

    [[nodiscard]] static SecretReference placeOf(SecretReference reference);
    void setStores(const std::map<QByteArray, SecretStoreSettings> &stores);
    void readPlace(const SecretReference &where);
    void onRead(const SecretReference &where, const Result<StoredSecret> &stored);
    [[nodiscard]] bool store(const SecretReference &where, Place &place, const Result<StoredSecret> &stored);
    [[nodiscard]] bool storeField(const SecretReference &reference, Value &value, const Result<Secret> &read);
    void schedule(const SecretReference &where, Place &place, bool failed);
    void fetch(quint64 question, const Secret &refused);
    void answerAsked(Place &place);
    void publish();
    [[nodiscard]] SecretStore *storeOf(const QByteArray &name);
    [[nodiscard]] TransportOptions optionsOf(const SecretStoreSettings &settings, const ClientIdentity &own) const;
    void tellProgress();
    void tellChange();
    void readOtherFiles(const SecretReference &changed);
    [[nodiscard]] bool isReadingFiles() const;

    LocalSecrets m_local;
    const MakeTransport m_makeTransport;
    const Pace m_pace;
    SecretWants m_wants;
    std::map<QByteArray, OpenStore> m_stores; ///< those that were asked
    Places m_places;
    std::shared_ptr<KeyRenewal> m_renewal;
    mutable std::mutex m_mutex;
    std::vector<SecretState> m_states; ///< for others' threads
    bool m_wasSettled = true;
    bool m_refreshing = false;
    QTimer m_telling; ///< of a change
};

} // namespace sluice
